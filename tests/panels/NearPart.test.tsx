// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_FINDING, type Finding } from '../../src/model/finding.ts';
import type { AreaId, FamilyId, PlaceId } from '../../src/model/ids.ts';
import { CountyPanel } from '../../src/panels/CountyPanel.tsx';
import { NearPart } from '../../src/panels/find/NearPart.tsx';
import { SitePanel } from '../../src/panels/SitePanel.tsx';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { seen, show } from './show.tsx';

const FOSHAN = { kind: 'spot', at: [113.1, 23.02] } as const;
const near = (finding: Partial<Finding>, lang: 'zh' | 'en' = 'zh', atlas: Parameters<typeof show>[2] = {}) =>
  show(<NearPart />, { lang, view: 'find', finding: { ...DEFAULT_FINDING, part: 'near', ...finding } }, atlas);
const part = (name: string) => screen.getByRole('region', { name });
const row = (name: string) => seen(screen.getByRole('button', { name }).closest('li'));

describe('what lies around', () => {
  it('is listed by kind with distance, direction and who names it', () => {
    near({ reference: FOSHAN, radiusKm: 60 });
    expect(seen(screen.getByRole('heading', { level: 2 }))).toBe('所选的点周边 60 km 内');
    expect(row('广州港（黄埔）')).toMatch(/30—35 km东广州补充$/);
    expect(row('广汽本田汽车有限公司')).toContain('3—72 km方位不定或在圈外');
    expect(seen(part('企业与地点'))).toContain('龙头企业60 km 内没有收录的。最近：广东金晟兰冶金科技有限公司');
    expect(seen(part('企业与地点'))).toMatch(/绿色工厂收录的 \d+ 处都没有可核对的位置/);
    expect(seen(part('点名的材料'))).toContain('参考点在此区');
    expect(seen(part('同市，位置未知'))).toContain('绿色工厂');
  });

  it('opens as cards and panels', async () => {
    const { user } = near({ reference: FOSHAN, radiusKm: 60 });
    await user.click(screen.getByRole('button', { name: '广州港（黄埔）' }));
    expect(store.getState().scene.site).toBe('port-huangpu');
    await user.click(within(part('点名的材料')).getByRole('button', { name: '广州' }));
    expect(store.getState().scene).toMatchObject({ view: 'explore', areas: ['guangzhou'], site: null });
  });

  it('folds a long list after its first rows', async () => {
    const { user } = near({ reference: FOSHAN, radiusKm: 200 });
    const rest = within(part('企业与地点')).getAllByText(/^其余 \d+ 处$/)[0];
    if (!rest) throw new Error('nothing is folded');
    const fold = rest.closest('details');
    expect(fold?.open).toBe(false);
    await user.click(rest);
    expect(fold?.open).toBe(true);
  });

  it('names what the region does not, with who does', () => {
    near({ reference: FOSHAN });
    const missing = part('佛山未点名、邻区点名的材料');
    expect(seen(missing)).toMatch(/肇庆65—67 km西水泥/);
    expect(seen(missing)).toContain('稀土（资源或既有优势）');
    near({ reference: { kind: 'named', id: 'guangzhou' as AreaId } });
    expect(seen(part('邻区点名的材料'))).toContain('广州的材料用自有分类，口径不同');
    near({ reference: { kind: 'named', id: 'foshan' as AreaId }, needs: ['plastics' as FamilyId] });
    expect(seen(part('佛山未点名、邻区点名的材料'))).toContain('所需材料佛山都点名了。');
  });
});

describe('what cannot be listed', () => {
  it('is said, with the way on', () => {
    near({ reference: null });
    expect(document.body.textContent).toContain('还没有参考点');
    const place = anAtlas().sites.find(({ position }) => position === null);
    near({ reference: { kind: 'named', id: place?.id ?? ('' as PlaceId) } });
    expect(seen(screen.getByRole('status'))).toBe(`${place?.name.zh}的位置未知，列不出周边。换一个参考点。`);
    near({ reference: { kind: 'named', id: 'nobody' as PlaceId } });
    expect(seen(screen.getByRole('status'))).toBe('图谱里没有“nobody”，换一个参考点。');
  });

  it('is nothing within a radius of zero: the nearest of each kind stands', () => {
    near({ reference: FOSHAN, radiusKm: 0 }, 'en');
    expect(document.body.textContent).toContain('The radius is 0');
    expect(row('Port of Guangzhou (Huangpu)')).toContain('30–35 km');
    expect(document.body.textContent).not.toMatch(/NaN|undefined|\p{Script=Han}/u);
  });

  it('is what the file of the sites holds while that is not there', () => {
    near({ reference: FOSHAN, radiusKm: 60 }, 'zh', { sites: [], sitesLoaded: false });
    expect(row('华帝股份有限公司')).toContain('39—52 km');
    expect(document.body.textContent).toContain('正在读取');
  });
});

describe('the way from a panel', () => {
  it('leads around a place or an area; without a position it says why there is none', async () => {
    const { user } = show(<SitePanel id={'port-yantian' as PlaceId} />, { site: 'port-yantian' as PlaceId });
    await user.click(screen.getByRole('button', { name: '周边' }));
    expect(store.getState().scene).toMatchObject({
      view: 'find',
      site: null,
      finding: { part: 'near', reference: { kind: 'named', id: 'port-yantian' } },
    });
    const county = anAtlas().counties[0];
    if (!county) throw new Error('no county');
    const again = show(<CountyPanel county={county} />);
    await again.user.click(screen.getByRole('button', { name: '周边' }));
    expect(store.getState().scene.finding.reference).toEqual({ kind: 'named', id: county.code });
    const place = anAtlas().sites.find(({ position }) => position === null);
    show(<SitePanel id={place?.id ?? ('' as PlaceId)} />);
    expect(screen.queryByRole('button', { name: '周边' })).toBeNull();
    expect(screen.getByText('位置未知，列不出周边。')).toBeTruthy();
  });
});
