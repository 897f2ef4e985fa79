import { DefaultNamingStrategy, type ColumnOptions, type ValueTransformer } from 'typeorm';

/** Property `stageSince` is column `stage_since`. */
export class SnakeNames extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string): string {
    return customName || propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

const isoText: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: Date | null) => value && value.toISOString(),
};

/** A moment, read as ISO text in UTC with milliseconds. */
export const instant: ColumnOptions = { type: 'timestamptz', precision: 3, transformer: isoText };

/** A moment that may be missing. */
export const instantOrNull: ColumnOptions = { ...instant, nullable: true };

/** When the row was written, by the wall's clock. */
export const recorded: ColumnOptions = {
  type: 'timestamptz',
  default: () => 'clock_timestamp()',
  transformer: isoText,
};

/** Text that may be missing. */
export const textOrNull: ColumnOptions = { type: 'text', nullable: true };
