import { createContext } from 'react';

/** Asks for the file of what can be searched for; anew where it failed before. */
export type ReadSearch = (again: boolean) => Promise<Response>;

/** Where fields outside the search box find names. */
export const SearchSource = createContext<ReadSearch>(() => Promise.reject(new Error('No names to search for here.')));
