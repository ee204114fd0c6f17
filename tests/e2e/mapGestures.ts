import { expect } from '@playwright/test';
import { anAtlas } from '../make/anAtlas.ts';
import type { AtlasDriver } from './atlasDriver.ts';
import type { Box, Spot } from './sightOnPage.ts';

/** Where the map looks, as the link says it: degrees in WGS-84, zoom in 512-px tiles. */
export interface LinkedCamera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** What hands do on the map, and where the sheet then lies. */
export class MapGestures {
  private readonly atlas: AtlasDriver;

  constructor(atlas: AtlasDriver) {
    this.atlas = atlas;
  }

  /** The box of the map on the page. */
  async mapBox(): Promise<Box> {
    return boxOf(await this.atlas.map.boundingBox());
  }

  /** The box of the sheet's edge, which may lie far outside the map's. */
  async sheetBox(): Promise<Box> {
    const [west, south, east, north] = anAtlas().sheet.neatline;
    const sight = await this.atlas.reading.sight();
    const [from, to] = [sight.spotOf([west, north]), sight.spotOf([east, south])];
    return { ...from, width: to.x - from.x, height: to.y - from.y };
  }

  /** Width of the sheet on screen relative to an earlier width. */
  async growthSince(before: Box): Promise<number> {
    return (await this.sheetBox()).width / before.width;
  }

  /** How far the sheet's edge shows inside the map, px; 0 where the sheet is smaller than the map along that axis. */
  async gap(): Promise<number> {
    const [map, sheet] = [await this.mapBox(), await this.sheetBox()];
    const across = sheet.width < map.width ? 0 : Math.max(sheet.x - map.x, map.x + map.width - sheet.x - sheet.width);
    const down = sheet.height < map.height ? 0 : Math.max(sheet.y - map.y, map.y + map.height - sheet.y - sheet.height);
    return Math.max(0, across, down);
  }

  async middle(): Promise<Spot> {
    const { x, y, width, height } = await this.mapBox();
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** Turns the wheel over the middle of the map; negative comes nearer. */
  async wheel(...turns: readonly number[]): Promise<void> {
    const { x, y } = await this.middle();
    await this.atlas.page.mouse.move(x, y);
    for (const turn of turns) await this.atlas.page.mouse.wheel(0, turn);
  }

  /** Takes hold of the map and moves it, with the middle of the map half-way. */
  async drag(dx: number, dy: number): Promise<void> {
    const { x, y } = await this.middle();
    const { mouse } = this.atlas.page;
    await mouse.move(x - dx / 2, y - dy / 2);
    await mouse.down();
    await mouse.move(x, y, { steps: 2 });
    await mouse.move(x + dx / 2, y + dy / 2, { steps: 2 });
    await mouse.up();
  }

  /** Two fingers around the middle of the map, from one distance to another, px. */
  async pinch(from: number, to: number): Promise<void> {
    const { x, y } = await this.middle();
    const devtools = await this.atlas.devtools();
    const fingers = (apart: number) => [
      { x: x - apart / 2, y, id: 0 },
      { x: x + apart / 2, y, id: 1 },
    ];
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(from) });
    for (let step = 1; step <= 6; step += 1)
      await devtools.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: fingers(from + ((to - from) * step) / 6),
      });
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  /** One finger over the map. */
  async swipe(dx: number, dy: number): Promise<void> {
    const { x, y } = await this.middle();
    const devtools = await this.atlas.devtools();
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let step = 1; step <= 6; step += 1)
      await devtools.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ x: x + (dx * step) / 6, y: y + (dy * step) / 6 }],
      });
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  /** The camera in the address bar, or null. */
  camera(): LinkedCamera | null {
    const at = new URLSearchParams(this.atlas.link()).get('at');
    const [lon, lat, zoom] = (at ?? '').split(',').map(Number);
    return lon === undefined || lat === undefined || zoom === undefined ? null : { lon, lat, zoom };
  }

  /** Waits until a gesture has ended in the address bar, and gives the camera. */
  async settled(): Promise<LinkedCamera> {
    let last = this.camera();
    await expect
      .poll(
        () => {
          const before = last;
          last = this.camera();
          return last !== null && last.zoom === before?.zoom && last.lon === before.lon && last.lat === before.lat;
        },
        { intervals: [800] },
      )
      .toBe(true);
    if (last === null) throw new Error('The camera left the address bar again.');
    return last;
  }
}

function boxOf(box: Box | null): Box {
  if (box === null) throw new Error('The map is not on screen.');
  return box;
}
