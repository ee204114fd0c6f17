// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findArea } from '../../src/model/findArea.ts';
import type { DepartmentId } from '../../src/model/ids.ts';
import { SelectionAnnouncer } from '../../src/panels/SelectionAnnouncer.tsx';
import { openDepartment, selectArea, setLang } from '../../src/state/actions.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { seen, show, theRegion } from './show.tsx';

describe('SelectionAnnouncer', () => {
  it('says name, target, materials and place among the nine', () => {
    show(<SelectionAnnouncer />);
    act(() => selectArea(theRegion('foshan').id));
    expect(seen(screen.getByRole('status'))).toBe('佛山，目标 6000 亿元，7 种材料，第 1 个，共 9 个');
  });

  it.each([
    ['440300', '深圳，属于深莞惠区域集群，目标不分市县'],
    ['440305', '南山区，属于深莞惠区域集群，目标不分市县'],
    ['442000', '中山，未列区域集群，无目标'],
    ['440781', '台山市，属于江门，未列区域集群，无目标'],
  ])('says of %s what it belongs to', (code, said) => {
    const area = findArea(code, anAtlas());
    if (area === null) throw new Error(`no area ${code}`);
    show(<SelectionAnnouncer />);
    act(() => selectArea(area.id));
    expect(seen(screen.getByRole('status'))).toBe(said);
  });

  it('never says Yunfu’s target without its limit', () => {
    show(<SelectionAnnouncer />);
    act(() => selectArea(theRegion('yunfu').id));
    expect(seen(screen.getByRole('status'))).toContain('目标 超过 1000 亿元，仅石材');
    act(() => setLang('en'));
    expect(seen(screen.getByRole('status'))).toContain('more than 100 billion yuan, stone only');
  });

  it('says a department with how much it answers for', () => {
    show(<SelectionAnnouncer />);
    act(() => openDepartment('iit' as DepartmentId));
    expect(seen(screen.getByRole('status'))).toBe('省工业和信息化厅，牵头 10 项，参加 6 项');
  });
});
