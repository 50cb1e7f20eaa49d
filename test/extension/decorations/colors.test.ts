/** The palette can be told from its background in every theme, and its colours from each other, also by people who don't tell red from green. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

type Rgb = readonly [number, number, number];
interface Color { readonly id: string; readonly defaults: Readonly<Record<string, string>> }

const backgrounds: Readonly<Record<string, string>> = { dark: '#1f1f1f', light: '#ffffff', highContrast: '#000000', highContrastLight: '#ffffff' };
const colors = (JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { colors: Color[] } }).contributes.colors;
const lines = colors.filter(({ id }) => !id.endsWith('Background'));

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** WCAG 2.2's contrast ratio. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b].map((hex) => rgb(hex).map(linear)).map(([r = 0, g = 0, blue = 0]) => 0.2126 * r + 0.7152 * g + 0.0722 * blue).sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour as people without green cones see it (Viénot, Brettel and Mollon 1999). */
function deuteranopic(hex: string): Rgb {
  const [r, g, b] = rgb(hex).map(linear) as unknown as Rgb;
  return [0.29275 * r + 0.70725 * g, 0.29275 * r + 0.70725 * g, -0.02234 * r + 0.02234 * g + b];
}

describe('the contributed colours', () => {
  for (const [theme, background] of Object.entries(backgrounds)) {
    it(`stand out by 3 to 1 in ${theme}`, () => {
      assert.deepEqual(lines.map(({ id, defaults }) => [id, contrast(defaults[theme] ?? background, background)] as const).filter(([, ratio]) => ratio < 3), []);
    });

    it(`are told apart in ${theme} without green cones`, () => {
      const speakers = lines.filter(({ id }) => /speaker\d/.test(id)).map(({ id, defaults }) => [id, deuteranopic(defaults[theme] ?? '')] as const);
      const near = speakers.flatMap(([a, x], index) => speakers.slice(index + 1).filter(([, y]) => Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]) < 0.035).map(([b]) => `${a} and ${b}`));
      assert.deepEqual(near, []);
    });
  }
});
