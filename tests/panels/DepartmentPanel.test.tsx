// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dutiesOf } from '../../src/analysis/duties.ts';
import { findDepartment } from '../../src/model/findDepartment.ts';
import type { DepartmentId } from '../../src/model/ids.ts';
import { LANGS, type Lang } from '../../src/model/localized.ts';
import { DepartmentPanel } from '../../src/panels/DepartmentPanel.tsx';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { seen, show } from './show.tsx';

function open(id: string, lang: Lang = 'zh') {
  const department = findDepartment(id as DepartmentId, anAtlas());
  if (!department) throw new Error(`no department ${id}`);
  return show(<DepartmentPanel department={department} />, { department: department.id, lang });
}

const section = (name: string) => screen.getByRole('region', { name });

describe('DepartmentPanel', () => {
  it.each(LANGS)('shows all that every department answers for, what it leads first, %s', (lang) => {
    const { departments, measures } = anAtlas();
    for (const { id, name, full } of departments) {
      const { page } = open(id, lang);
      const { leads, takesPart } = dutiesOf(id, measures);
      expect(screen.getByRole('heading', { level: 2, name: name[lang] })).toBeTruthy();
      const text = seen(page.container);
      expect(text).toContain(name.zh);
      expect(text).toContain(full[lang]);
      const duties = [...page.container.querySelectorAll('.duty-name')].map((button) => button.textContent);
      expect(duties).toEqual([...leads, ...takesPart].map((measure) => measure.name[lang]));
      for (const measure of [...leads, ...takesPart]) {
        expect(text).toContain(measure.summary[lang]);
        expect(text).toContain(measure.locator[lang]);
      }
    }
  });

  it('counts what it leads and takes part in, and says where there is nothing', () => {
    const { page } = open('drc');
    expect(seen(page.container)).toContain('牵头 0 项 · 参加 12 项');
    expect(seen(section('牵头'))).toContain('原文没有由省发展改革委牵头的措施。');
    open('education');
    expect(seen(section('参加'))).toContain('省教育厅没有作为参加部门列名。');
  });

  it('leads from a measure to its place in the province’s panel', async () => {
    const { user } = open('science');
    await user.click(within(section('牵头')).getByRole('button', { name: '突破关键技术，发展新型高端化产品' }));
    expect(store.getState()).toMatchObject({ measure: 'task-2', unfolded: ['task'] });
    expect(store.getState().scene.department).toBeNull();
  });

  it('names who leads what it takes part in, says where a list is open, and leads across', async () => {
    const { user } = open('finance');
    expect(seen(section('参加'))).toContain('列名的不是全部');
    const [lead] = within(section('参加')).getAllByRole('button', { name: '省工业和信息化厅' });
    if (lead) await user.click(lead);
    expect(store.getState().scene.department).toBe('iit');
  });

  it('closes by its key', async () => {
    const { user } = open('tax');
    await user.click(screen.getByRole('button', { name: '关闭部门，返回' }));
    expect(store.getState().scene.department).toBeNull();
  });

  it('keeps names in Chinese marked as such in English', () => {
    const { page } = open('tax', 'en');
    const marked = [...page.container.querySelectorAll('[lang="zh-CN"], [lang="zh-Hans"], [lang^="zh"]')];
    expect(marked.map((element) => element.textContent)).toEqual(['省税务局', '国家税务总局广东省税务局']);
  });
});
