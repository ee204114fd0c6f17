// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/model/scene.ts';
import { RegionPanel } from '../../src/panels/RegionPanel.tsx';
import { store } from '../../src/state/store.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { seen, show, theRegion } from './show.tsx';

const open = (id: string, scene: Partial<Scene> = {}) => {
  const { page, user } = show(<RegionPanel region={theRegion(id)} />, { areas: [theRegion(id).id], ...scene });
  return { text: seen(page.container), user };
};
const section = (name: string) => screen.getByRole('region', { name });

describe('RegionPanel', () => {
  it.each([
    ['foshan', '6000', '达', '专栏1 第1条'],
    ['guangzhou', '≥5000', '以上', '专栏1 第2条'],
    ['shenguanhui', '≥4500', '以上', '专栏1 第3条'],
    ['zhuhai', '>2000', '超', '专栏1 第4条'],
    ['zhaoqing', '>1500', '超过', '专栏1 第5条'],
    ['qingyuan', '>1200', '超', '专栏1 第6条'],
    ['shaoguan', '>1000', '超', '专栏1 第7条'],
    ['zhanjiang', '>1000', '超', '专栏1 第8条'],
    ['yunfu', '>1000', '超', '专栏1 第9条'],
  ])('gives %s its target with sign, the plan’s word, locator and status', (id, written, word, locator) => {
    open(id);
    const target = section('2025 年主营业务收入目标');
    expect(seen(target.querySelector('.figure-big b'))).toBe(written);
    expect(seen(target)).toMatch(new RegExp(`原文限定词：“[^”]*${word}[^”]*”`));
    expect(within(target).getByRole('button', { name: locator })).toBeTruthy();
    expect(within(target).getByText('目标', { selector: '.tag' })).toBeTruthy();
    expect(seen(target)).toContain('目标，不是结果');
  });

  it('sets 仅石材 beside the target of 云浮 and wherever it is reckoned with', () => {
    open('yunfu');
    expect(seen(section('2025 年主营业务收入目标').querySelector('.target-figure'))).toContain('仅石材');
    expect(seen(section('与全省目标之比'))).toContain('>1000 亿元 仅石材');
    expect(seen(section('面积与人口'))).toContain('仅石材');
  });

  it('gives Foshan an upper bound of its share', () => {
    open('foshan');
    expect(seen(section('占全省目标'))).toContain('至多 21.4%');
    expect(seen(section('占全省目标'))).toContain('6000 亿元 ÷ ≥28000 亿元');
  });

  it('does not call a ratio of two floors a share', () => {
    open('guangzhou');
    expect(seen(section('与全省目标之比'))).toContain('约 17.9%');
    expect(seen(section('与全省目标之比'))).toContain('不是占比');
  });

  it.each([
    ['foshan', '佛山'],
    ['shenguanhui', '深莞惠'],
    ['zhaoqing', '肇庆'],
    ['qingyuan', '清远'],
  ])('says that the plan names no enterprise for %s', (id, name) => {
    open(id);
    expect(seen(section('龙头企业'))).toContain(`原文未点名${name}企业`);
  });

  it('labels car makers as downstream, not as lead enterprises', () => {
    open('guangzhou');
    expect(seen(section('龙头企业'))).toContain('原文未点名广州的材料龙头企业');
    expect(seen(section('下游用户'))).toContain('广汽本田');
  });

  it('says that 华帝 sits outside the nine', () => {
    open('zhuhai');
    expect(seen(section('下游用户'))).toContain('在中山，九区之外');
  });

  it.each(['foshan', 'guangzhou', 'shenguanhui', 'zhuhai', 'zhaoqing', 'qingyuan', 'shaoguan', 'zhanjiang', 'yunfu'])(
    'shows every material and enterprise of %s',
    (id) => {
      const { text } = open(id);
      const region = theRegion(id);
      expect(region.materials.filter((material) => !text.includes(material.name.zh))).toEqual([]);
      expect(region.enterprises.filter((enterprise) => !text.includes(enterprise.name.zh))).toEqual([]);
    },
  );

  it('marks existing strengths in words', () => {
    open('zhaoqing');
    expect(seen(section('点名的材料'))).toMatch(/铝加工（资源或既有优势）/);
  });

  it('says where the atlas assigned the sector, and that Guangzhou’s groups are its own', () => {
    open('shaoguan');
    expect(seen(section('点名的材料'))).toMatch(/类别由图谱归入，不是该条原文所写：.*稀土/);
    open('guangzhou');
    expect(seen(section('点名的材料'))).toContain('原文自分三类');
  });

  it('gives Zhanjiang’s capacities in the plan’s words and says there is no period', () => {
    open('zhanjiang');
    expect(seen(section('产能'))).toContain('千万吨');
    expect(seen(section('产能'))).toContain('百万吨级');
    expect(seen(section('产能'))).toContain('未说明期间');
  });

  it('names the bases the plan names, and none where it names none', () => {
    open('zhuhai');
    expect(seen(section('点名的基地与园区'))).toContain('珠海高栏港化工园区');
    open('foshan');
    expect(seen(section('点名的基地与园区'))).toContain('原文未点名佛山的基地或园区');
  });

  it('shows Foshan’s listed green park though its position is unknown', () => {
    open('foshan');
    expect(seen(section('国家级绿色园区'))).toContain('西樵纺织');
    expect(seen(section('国家级绿色园区'))).toContain('位置未知');
    expect(within(section('国家级绿色园区')).getByText('补充')).toBeTruthy();
  });

  it('names the nearest green park where a region has none', () => {
    open('yunfu');
    expect(seen(section('国家级绿色园区'))).toMatch(/没有云浮的.*最近的已收录园区：.+，直线约 \d+ km/);
  });

  it('measures to the nearest station, airport and port, and says how far it may be off', () => {
    open('foshan');
    const distances = section('到枢纽的直线距离');
    expect(within(distances).getAllByRole('listitem')).toHaveLength(3);
    expect(seen(distances)).toMatch(/铁路客站：.+\d+ km ±\d+/);
    expect(seen(distances)).toContain('自市政府驻地');
  });

  it('opens the card of a hub from its row, as its icon on the map does', async () => {
    const { user } = show(<RegionPanel region={theRegion('foshan')} />);
    await user.click(within(section('到枢纽的直线距离')).getByRole('button', { name: '佛山沙堤机场' }));
    expect(store.getState().scene.site).toBe('apt-fuo');
  });

  it('says from which of three seats a distance of 深莞惠 runs', () => {
    open('shenguanhui');
    expect(seen(section('到枢纽的直线距离'))).toMatch(/自(深圳|东莞|惠州)/);
  });

  it('does not say none where the file of sites could not be read', () => {
    const region = theRegion('foshan');
    const { page } = show(<RegionPanel region={region} />, { areas: [region.id] }, { sites: [], sitesLoaded: false });
    expect(seen(section('点名的基地与园区'))).toContain('sites.json');
    expect(seen(section('到枢纽的直线距离'))).toContain('sites.json');
    expect(seen(page.container)).not.toContain('原文未点名佛山的基地');
  });

  it('goes to the next and previous region and back to the nine', async () => {
    const { user } = open('foshan');
    await user.click(screen.getByRole('button', { name: '下一个区域' }));
    expect(store.getState().scene.areas).toEqual(['guangzhou']);
    await user.click(screen.getByRole('button', { name: '上一个区域' }));
    expect(store.getState().scene.areas).toEqual(['foshan']);
    await user.click(screen.getByRole('button', { name: '关闭，回到九区' }));
    expect(store.getState().scene.areas).toEqual([]);
  });

  it('opens the row of a figure by its locator', async () => {
    const { user } = open('foshan');
    await user.click(within(section('2025 年主营业务收入目标')).getByRole('button', { name: '专栏1 第1条' }));
    const dialog = screen.getByRole('dialog', { name: '版本与来源' });
    expect(seen((await within(dialog).findByText('foshan.revenue-target')).closest('.is-asked'))).toContain(
      '6000 亿元',
    );
  });

  it.each([
    ['占全省目标', /至多/, 'foshan.target-share'],
    ['占全省目标', /23200/, 'province.target-sum'],
    ['占全省目标', /^4800/, 'province.target-gap'],
    ['到枢纽的直线距离', /km/, 'foshan.distance.rail-station'],
  ])('leads from a figure in %s to its derived row', async (title, name, id) => {
    const { user } = open('foshan');
    await user.click(within(section(title)).getAllByRole('button', { name })[0] ?? document.body);
    const dialog = screen.getByRole('dialog');
    expect((await within(dialog).findByText(id)).closest('.is-asked')).toBeTruthy();
  });

  it.each(anAtlas().regions.map((region) => region.id))(
    'shows no Chinese in the English panel of %s but what it marks',
    (id) => {
      const region = theRegion(id);
      const { page } = show(<RegionPanel region={region} />, { areas: [region.id], lang: 'en' });
      for (const run of page.container.querySelectorAll('[lang^="zh"]')) run.remove();
      expect(seen(page.container).match(/[一-鿿]+/g) ?? []).toEqual([]);
    },
  );

  it('writes English figures with their sign', () => {
    const { text } = open('guangzhou', { lang: 'en' });
    expect(text).toContain('≥500 bn CNY');
    expect(text).toContain('at least 500 billion yuan');
  });
});
