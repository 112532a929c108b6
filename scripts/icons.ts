/**
 * Draws the two icons of the Teams app: a top hat, turned up, with a star leaping out of it.
 * Run it by hand after changing the drawing (`npx node scripts/icons.ts`); the PNGs it writes to appPackage/ are kept in git.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** A star of four points with hollow sides, centred on `x`, `y`. */
function star(x: number, y: number, radius: number): string {
  const waist = radius * 0.18;
  return [
    `M${x} ${y - radius}`,
    `Q${x + waist} ${y - waist} ${x + radius} ${y}`,
    `Q${x + waist} ${y + waist} ${x} ${y + radius}`,
    `Q${x - waist} ${y + waist} ${x - radius} ${y}`,
    `Q${x - waist} ${y - waist} ${x} ${y - radius}Z`,
  ].join(" ");
}

/** Full square, the drawing within the middle 120 pixels, as Teams asks. */
const COLOR_ICON = `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 192 192" width="192" height="192">
  <defs>
    <linearGradient id="ground" x1="0" y1="0" x2="0.6" y2="1">
      <stop offset="0" stop-color="#8468FF"/>
      <stop offset="1" stop-color="#5433E0"/>
    </linearGradient>
    <radialGradient id="glow" cx="96" cy="80" r="72" gradientUnits="userSpaceOnUse">
      <stop offset="0" stop-color="#FFFFFF" stop-opacity="0.38"/>
      <stop offset="1" stop-color="#FFFFFF" stop-opacity="0"/>
    </radialGradient>
    <linearGradient id="gold" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#FFE58A"/>
      <stop offset="1" stop-color="#FFBF2E"/>
    </linearGradient>
  </defs>
  <rect width="192" height="192" fill="url(#ground)"/>
  <rect width="192" height="192" fill="url(#glow)"/>
  <g transform="rotate(-8 96 126)">
    <path d="M62 102 L68 151 Q69 157 75 158 Q96 161.500 117 158 Q123 157 124 151 L130 102 Z" fill="#1B1140"/>
    <path d="M63.200 112 Q96 124 128.800 112 L127.200 125 Q96 136 64.800 125 Z" fill="#FF5C8A"/>
    <ellipse cx="96" cy="101" rx="58" ry="14" fill="#1B1140"/>
    <ellipse cx="96" cy="99.500" rx="37" ry="7.500" fill="#3A2684"/>
  </g>
  <path d="${star(100, 66, 34)}" fill="url(#gold)"/>
  <path d="${star(63, 58, 11)}" fill="#FFFFFF"/>
  <path d="${star(138, 78, 8)}" fill="#FFFFFF"/>
</svg>`;

/** White on nothing, as Teams asks: it colours the ground itself. */
const OUTLINE_ICON = `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32">
  <g fill="none" stroke="#FFFFFF" stroke-width="2" stroke-linejoin="round" stroke-linecap="round">
    <path d="M4 16 H28"/>
    <path d="M8.500 16 L10 28.500 Q16 30 22 28.500 L23.500 16"/>
    <path d="M9.500 21 H22.500"/>
  </g>
  <path d="${star(17, 8, 6.5)}" fill="#FFFFFF"/>
  <path d="${star(8, 8.5, 3)}" fill="#FFFFFF"/>
</svg>`;

await initWasm(readFileSync(fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"))));
for (const [name, svg] of [
  ["color", COLOR_ICON],
  ["outline", OUTLINE_ICON],
] as const) {
  writeFileSync(new URL(`../appPackage/${name}.png`, import.meta.url), new Resvg(svg).render().asPng());
}
