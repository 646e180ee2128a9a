import { type DecimalSign, readFigure } from '@etappe/domain/kernel/figure-input'

/** A figure as it stands in a field that is being typed in. */
export const typedFigure = (value: number | null, decimal: DecimalSign): string =>
  value === null ? '' : String(value).replace('.', decimal)

/** What was typed as a figure: `null` when nothing was, the text itself when it is none, which every schema refuses. */
export function figureOf(typed: string, decimal: DecimalSign): number | string | null {
  const read = readFigure(typed, decimal)
  if (read.kind === 'figure') return read.value
  return read.kind === 'empty' ? null : typed
}
