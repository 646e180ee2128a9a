import type { RegisterSummary } from '@etappe/domain/municipalities/register'
import type { Messages } from '@etappe/i18n'
import type { Formats } from '@etappe/i18n/format'

const linesShown = 20

/** What an import did, as text for people, and as the one line of JSON that ends it. */
export function reportOf(summary: RegisterSummary, { municipalities: words }: Messages, formats: Formats): string {
  const { source, asOf, read, created, changed, vanished, refused, olderThan, vanishedUnsure } = summary
  const numbers = { read, created, changed, vanished, refused: refused.length }
  const width = Math.max(...Object.values(words.register.numbers).map((word) => word.length))
  const rows = Object.entries(numbers).map(
    ([name, count]) => `  ${words.register.numbers[name as keyof typeof numbers].padEnd(width)}  ${formats.number(count).padStart(7)}`,
  )
  const lines = refused
    .slice(0, linesShown)
    .map(({ line, reason }) => `  ${words.register.refusedLine({ line, reason: words.refusal[reason] })}`)
  const more = refused.length - lines.length
  return [
    words.register.done({ source: words.source[source], day: formats.day(asOf) }),
    ...(olderThan ? [words.register.older({ day: formats.day(olderThan) })] : []),
    ...rows,
    ...(vanishedUnsure ? [words.register.vanishedUnsure] : []),
    ...(refused.length > 0 ? [`${words.register.refusedLines({ count: refused.length })}:`, ...lines] : []),
    ...(more > 0 ? [`  ${words.register.moreRefused({ count: more })}`] : []),
    JSON.stringify({ source, asOf, ...numbers }),
  ].join('\n')
}
