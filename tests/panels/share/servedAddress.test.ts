import { expect, test } from 'vitest';
import { embedCode } from '../../../src/panels/share/embedCode.ts';
import { servedAddress, typedAddress } from '../../../src/panels/share/servedAddress.ts';

test.each([
  ['https://a.example/atlas/?r=foshan#notes=x', 'https://a.example/atlas/'],
  ['http://192.168.1.4:8080/', 'http://192.168.1.4:8080/'],
  ['file:///media/stick/yuecai-atlas.html', null],
  ['http://localhost:5173/', null],
  ['http://127.0.0.1:4000/?lang=en', null],
  ['http://[::1]/', null],
])('%s reaches others by %s', (href, served) => {
  expect(servedAddress(href)).toBe(served);
});

test.each([
  [' a.example/atlas/ ', 'https://a.example/atlas/'],
  ['http://a.example/x?y#z', 'http://a.example/x'],
  ['javascript://a.example/%0aalert(1)', null],
  ['ftp://a.example/', null],
  ['https://user@a.example/', null],
  ['a b', null],
  ['', null],
])('typed %j is the address %s', (text, address) => {
  expect(typedAddress(text)).toBe(address);
});

test('nothing of an address gets out of its attribute', () => {
  const code = embedCode('https://a.example/?r=foshan&x="><script>', 'A "title"', { width: null, height: 640 });
  expect(code).toContain('src="https://a.example/?r=foshan&amp;x=&quot;&gt;&lt;script&gt;#embed=on"');
  expect(code).toContain('width="100%" height="640"');
  expect(code).not.toContain('<script>');
});
