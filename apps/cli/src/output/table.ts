import Table from 'cli-table3';

const plain = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
  bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ',
}; // prettier-ignore

/**
 * Rows as a table without lines, wrapped to the width.
 * @param head column titles
 * @param rows cells as text; empty cells show as nothing
 * @param width columns of the terminal; only the last column is wrapped to fit
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[], width = terminalWidth()): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)));
  const taken = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 0);
  const last = Math.min(widths.at(-1) ?? 0, Math.max(20, width - taken));
  const drawn = new Table({
    head: [...head],
    chars: plain,
    colWidths: [...widths.slice(0, -1), last],
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  drawn.push(...rows.map((row) => [...row]));
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

const terminalWidth = (): number => process.stdout.columns ?? 120;
