import '../sheet.css';
import { MapChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { announceReady, colourOf, loadCities, PICTURE } from '../picture.js';

use([MapChart, GeoComponent, CanvasRenderer]);
const DEGREE = Math.PI / 180;
const project = ([lon, lat]) => [lon, -Math.log(Math.tan(Math.PI / 4 + (lat * DEGREE) / 2)) / DEGREE];
const unproject = ([x, y]) => [x, (2 * Math.atan(Math.exp(-y * DEGREE)) - Math.PI / 2) / DEGREE];

// ECharts has no absolute zoom: the corners of the window at the common zoom give the same view.
const sheet = document.getElementById('map');
const degreesPerPixel = 360 / (512 * 2 ** PICTURE.zoom);
const [x, y] = project([PICTURE.lon, PICTURE.lat]);
const corner = (side) =>
  unproject([
    x + (side * sheet.clientWidth * degreesPerPixel) / 2,
    y + (side * sheet.clientHeight * degreesPerPixel) / 2,
  ]);

const cities = await loadCities();
for (const { properties } of cities.features) properties.name = properties.code;
registerMap('cities', cities);
const chart = init(sheet, null, { renderer: 'canvas' });
chart.on('finished', announceReady);
chart.setOption({
  animation: false,
  geo: {
    map: 'cities',
    projection: { project, unproject },
    boundingCoords: [corner(-1), corner(1)],
    left: 0,
    top: 0,
    right: 0,
    bottom: 0,
    roam: true,
    silent: true,
    itemStyle: { borderColor: PICTURE.border, borderWidth: 1 },
    regions: cities.features.map(({ properties }) => ({
      name: properties.code,
      itemStyle: { areaColor: colourOf(properties.colourClass) },
    })),
  },
});
