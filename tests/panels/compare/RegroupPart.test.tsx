// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_COMPARING } from '../../../src/model/comparing.ts';
import { emptyScenario, LONGEST_NAME, type Scenario } from '../../../src/model/scenario.ts';
import { RegroupPart } from '../../../src/panels/compare/RegroupPart.tsx';
import { undoScenario } from '../../../src/state/scenarioActions.ts';
import { store } from '../../../src/state/store.ts';
import { aGroup, groupsScenario } from '../../make/aGroup.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { seen, show } from '../show.tsx';

const EMPTY = emptyScenario(anAtlas().edition.id);
const BELT = aGroup(['foshan', 'zhaoqing', 'qingyuan', 'yunfu'], '佛山–肇庆–清远–云浮');
const scenario = () => store.getState().scenario?.now ?? EMPTY;
const saved: Blob[] = [];

async function open(now: Scenario = EMPTY, lang: 'zh' | 'en' = 'zh', atlas = {}) {
  const shown = show(
    <RegroupPart />,
    { view: 'compare', lang, comparing: { ...DEFAULT_COMPARING, part: 'regroup', shows: 'base' } },
    atlas,
  );
  store.setState({ scenario: { now, past: [], future: [] } });
  await screen.findByRole('region', { name: lang === 'zh' ? '区域与地市' : 'Regions and cities' });
  return shown;
}

const ground = () => screen.getByRole('region', { name: '区域与地市' });
const area = (name: string) => within(ground()).getByRole('button', { name: new RegExp(`^${name}`) });
const group = (name: string) => screen.getByRole('region', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:file';
  });
});

describe('regrouping', () => {
  it('offers the nine with sign and limit, and every city that is not a region by itself', async () => {
    await open();
    expect(within(ground()).getAllByRole('button', { pressed: false })).toHaveLength(9 + 3 + 10);
    expect(seen(area('云浮'))).toContain('>1000');
    expect(seen(area('云浮'))).toContain('仅石材');
  });

  it('unites what is chosen by keyboard, says so, and shows the scenario from then on', async () => {
    const { user } = await open();
    for (const name of ['佛山', '肇庆', '清远', '云浮']) {
      area(name).focus();
      await user.keyboard('{Enter}');
    }
    button('合为新组').focus();
    await user.keyboard('{Enter}');
    expect(scenario().groups).toEqual([BELT]);
    expect(store.getState().scene.comparing.shows).toBe('scenario');
    expect(screen.getByText(/已合为一组：佛山–肇庆–清远–云浮/)).toBeTruthy();
    const text = seen(group(BELT.name));
    expect(text).toContain('>9700');
    expect(text).toContain('云浮仅石材');
    expect(text).toMatch(/佛山 6000.*\+ 肇庆 >1500.*\+ 清远 >1200.*\+ 云浮 >1000.*（仅石材）.*= >9700（情景）/);
    expect(text).toContain('各市相连，成一片。');
    expect(text).toContain('两个下限之比，无上下界，不是占比');
    expect(area('佛山').textContent).toContain('已在组：佛山–肇庆–清远–云浮');
  });

  it('is one step of undo each, by its own button and by the scenario’s', async () => {
    const { user } = await open();
    await user.click(button(/^合为新组：佛山、肇庆、清远，都点名建筑与卫生陶瓷/));
    expect(scenario().groups).toHaveLength(1);
    await user.click(button('撤销'));
    expect(scenario()).toEqual(EMPTY);
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
    undoScenario();
    expect(scenario()).toEqual(EMPTY);
  });

  it('puts more in and takes out; a name that nobody gave follows, a given one stays', async () => {
    const { user } = await open(groupsScenario([aGroup(['foshan'], '佛山')]));
    await user.click(area('肇庆'));
    await user.click(button('放入“佛山”'));
    expect(scenario().groups[0]).toMatchObject({ name: '佛山–肇庆', members: ['foshan', 'zhaoqing'] });
    const name = screen.getByRole('textbox', { name: '组名' });
    await user.clear(name);
    await user.type(name, '西岸{Enter}');
    expect(scenario().groups[0]?.name).toBe('西岸');
    await user.click(button('移出“西岸”：佛山'));
    expect(scenario().groups[0]).toMatchObject({ name: '西岸', members: ['zhaoqing'] });
    expect(document.activeElement).toBe(button('移出“西岸”：肇庆'));
    await user.click(button('移出“西岸”：肇庆'));
    expect(scenario().groups).toEqual([]);
  });

  it('refuses an empty name with a sentence and loses nothing; Escape brings the old one back', async () => {
    const { user } = await open(groupsScenario([BELT]));
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: '组名' });
    await user.clear(name);
    await user.type(name, '  {Enter}');
    expect(screen.getByRole('alert').textContent).toContain('组名不能空着');
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(scenario().groups).toEqual([BELT]);
    await user.keyboard('{Escape}');
    expect(name.value).toBe(BELT.name);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(name.maxLength).toBe(LONGEST_NAME);
  });

  it('takes a group apart', async () => {
    const { user } = await open(groupsScenario([BELT]));
    await user.click(button(`拆散：${BELT.name}`));
    expect(scenario().groups).toEqual([]);
    expect(screen.getByText(/还没有组/)).toBeTruthy();
  });

  it('says what is not in a sum, what has no source, what does not touch, and what is counted twice', async () => {
    await open(
      groupsScenario([aGroup(['440300', '440500', 'zhanjiang', 'foshan'], '散'), aGroup(['foshan'], '甲', 2)]),
    );
    const text = seen(group('散'));
    expect(text).toContain('汕头：原文没有给数，未计入。');
    expect(text).toContain('深圳：原文只给深莞惠的整体数，未计入。');
    expect(text).toContain('没有可引的来源（缺汕头）');
    expect(text).toMatch(/分成 4 片，互不相接：深圳；汕头；佛山；湛江。照样可以合为一组。/);
    expect(text).toMatch(/片与片最近处，边界间直线：(\S+—\S+\s\d+\skm[；。]){3}\s*推算/);
    expect(text).toContain('佛山也在“甲”里，两组都计。');
    expect(text).toContain('深圳：原文只就整个区域点名材料，不计。');
  });

  it('weakens a stated value where a member has none, and has no sum where none has', async () => {
    await open(groupsScenario([aGroup(['foshan', '440500'], '弱'), aGroup(['440500', '440700'], '无', 2)]));
    expect(seen(group('弱'))).toContain('≥6000');
    expect(seen(group('弱'))).toContain('有成员没有数，和只能是下限。');
    expect(seen(group('无'))).toContain('原文未给');
    expect(seen(group('无'))).not.toMatch(/NaN|undefined|\b0 亿元/);
  });

  it('takes no tenth group and no member twice, and says why', async () => {
    const groups = Array.from({ length: 9 }, (_, at) => aGroup(['shenguanhui'], `组${at + 1}`, at + 1));
    const { user } = await open(groupsScenario(groups));
    await user.click(area('佛山'));
    await user.click(button('合为新组'));
    expect(screen.getByText(/已有 9 组，不能再加。先拆散一组。/)).toBeTruthy();
    await user.click(area('深圳'));
    await user.click(button('放入“组1”'));
    expect(screen.getByText(/深圳已在“组1”之内，没有变化。/)).toBeTruthy();
    expect(scenario().groups).toEqual(groups);
  });

  it('saves what it shows, with its status; with nothing to save it says what to do', async () => {
    const { user } = await open(groupsScenario([BELT]));
    await user.click(button('导出 GeoJSON'));
    expect(screen.getByText(/已交给浏览器下载：yuecai-regrouped-draft-2020-\d{4}-\d\d-\d\d\.geojson/)).toBeTruthy();
    const file: unknown = JSON.parse((await saved[0]?.text()) ?? '');
    expect(file).toMatchObject({
      status: 'scenario',
      features: [{ id: 'group-1', properties: { status: 'scenario' } }],
    });
    await user.click(screen.getByRole('checkbox', { name: /^组/ }));
    await user.click(button('导出 GeoJSON'));
    expect(screen.getByText(/没有可导出的：先合一组，或勾选九区。/)).toBeTruthy();
    expect(saved).toHaveLength(1);
  });

  it('works without boundaries and without sites, and says what is missing', async () => {
    await open(groupsScenario([BELT]), 'zh', { shapes: null, sites: [], sitesLoaded: false });
    expect(seen(group(BELT.name))).toContain('边界文件没有读到');
    expect(seen(group(BELT.name))).toContain('sites.json');
    expect(seen(group(BELT.name))).not.toContain('0 处');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('speaks English', async () => {
    await open(groupsScenario([aGroup(BELT.members, 'Foshan–Zhaoqing–Qingyuan–Yunfu')]), 'en');
    const text = seen(group('Foshan–Zhaoqing–Qingyuan–Yunfu'));
    expect(text).toContain('>970');
    expect(text).toContain('Yunfu: stone only');
    expect(text).toContain('A part is “more than”, so the sum is too.');
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });
});
