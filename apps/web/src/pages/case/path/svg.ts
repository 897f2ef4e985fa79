/** Text made safe for markup. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const cls = (name: string | undefined): string => (name ? ` class="${name}"` : '');

export const group = (name: string, ...parts: readonly string[]): string => `<g class="${name}">${parts.join('')}</g>`;

export const circle = (x: number, y: number, r: number, name?: string): string =>
  `<circle${cls(name)} cx="${x}" cy="${y}" r="${r}"/>`;

export const line = (x1: number, y1: number, x2: number, y2: number, name: string): string =>
  `<line class="${name}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`;

/** Text whose anchor and type the style sheet sets. */
export const text = (x: number, y: number, words: string, name: string): string =>
  `<text class="${name}" x="${x}" y="${y}">${escape(words)}</text>`;

/** A rectangle with round corners. */
export function rect(box: { x: number; y: number; width: number; height: number; r: number; class?: string }): string {
  return `<rect${cls(box.class)} x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${box.r}"/>`;
}

/** A tick around a point. */
export const tick = (x: number, y: number, name: string, scale = 1): string =>
  `<path class="${name}" d="M${x - 6 * scale} ${y + 0.5 * scale}l${4.2 * scale} ${4.4 * scale}l${7.8 * scale} ${-9 * scale}"/>`;

/** A cross around a point. */
export const cross = (x: number, y: number, r: number, name: string): string =>
  `<path class="${name}" d="M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}"/>`;
