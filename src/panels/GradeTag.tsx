import { type Grade, TERMS } from '../text/term.ts';
import { Tag, type TagLook } from '../ui/Tag.tsx';
import { useLanguage } from './useLanguage.ts';

/** Where a statement comes from: 原文, 推算 or 补充. */
export function GradeTag({ grade }: { readonly grade: Grade }) {
  const { lang } = useLanguage();
  return <Tag look={LOOKS[grade]}>{TERMS.grade[grade][lang]}</Tag>;
}

const LOOKS: Readonly<Record<Grade, TagLook>> = { plan: 'underlined', derived: 'solid', added: 'dashed' };
