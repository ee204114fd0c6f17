import type { ReactNode } from 'react';
import './Tag.css';

export type TagLook = 'underlined' | 'solid' | 'dashed';

/** A short word set apart by its edge, never by colour. */
export function Tag({ look, children }: { readonly look: TagLook; readonly children: ReactNode }) {
  return <span className={`tag tag-${look}`}>{children}</span>;
}
