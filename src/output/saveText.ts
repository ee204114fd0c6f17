import { saveBlob } from './saveBlob.ts';

/** Hands a text over as a file. */
export function saveText(text: string, name: string, type = 'text/csv;charset=utf-8'): void {
  saveBlob(new Blob([text], { type }), name);
}
