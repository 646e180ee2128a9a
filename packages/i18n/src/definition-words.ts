import type { Gate } from '@etappe/domain/cases/gate'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { Phase } from '@etappe/domain/cases/phase'
import type { ServiceKind } from '@etappe/domain/facilitation/support-service'
import type { CriterionUse } from '@etappe/domain/gates/criterion'
import type { DefinitionChange } from '@etappe/domain/programme/definition-diff'
import type { Areas } from './areas.ts'
import type { Formats } from './format.ts'
import type { Messages } from './index.ts'

/** What a definition is told with. */
export interface DefinitionWords {
  readonly messages: Messages
  readonly programme: Areas['programme']
  readonly gates: Areas['gates']
  readonly ledger: Areas['ledger']
  readonly formats: Formats
}

export interface ToldChange {
  readonly label: string
  /** `null`: was not there, is no more. */
  readonly before: string | null
  readonly after: string | null
}

/** A criterion with its numbers, and whether it must or should be met. */
export function criterionInWords({ gates }: Pick<DefinitionWords, 'gates'>, use: CriterionUse): string {
  return `${gates.criterion[use.code](use)} (${gates.hardness[use.hardness]})`
}

/** What is promised of one service: days, numbers, numbers per half-year. */
export function promiseInWords(
  { ledger, programme }: Pick<DefinitionWords, 'ledger' | 'programme'>,
  kind: ServiceKind,
  amount: number,
): string {
  const said = ledger.amount[kind]({ amount })
  return kind === 'meeting' ? `${said} ${programme.entitlements.perHalfYear}` : said
}

type Keys = readonly string[]

/** Label of a number by where it stands, with its unit. */
const numbers: Readonly<Record<string, (words: DefinitionWords, keys: Keys) => readonly [label: string, unit: (value: number) => string]>> =
  {
    targetDays: ({ messages: m, programme: it }, [kind, phase]) => [
      `${m.cases.kind[kind as CaseKind]}, ${m.cases.phase[phase as Phase]}`,
      (count) => it.phases.days({ count }),
    ],
    supportMonths: ({ messages: m, programme: it }) => [m.cases.phase.support, (count) => it.phases.months({ count })],
    contact: ({ messages: m, programme: it }, [phase, at]) => [
      `${m.cases.phase[phase as Phase]}, ${at === 'amberAfter' ? it.contact.amber : it.contact.red}`,
      (count) => it.phases.days({ count }),
    ],
    light: ({ programme: it, formats }, [reason, at]) => {
      const label = it.light[reason as 'overdue' | 'coordinatorVacant' | 'contingent' | 'fewestOrganisations']
      if (at === undefined) return [label, formats.number]
      const isPercent = reason === 'contingent'
      const unit = (count: number) => (isPercent ? it.light.percent({ count: formats.number(count) }) : it.phases.days({ count }))
      return [`${label}, ${at.startsWith('amber') ? it.light.amber : it.light.red}`, unit]
    },
    targets: ({ programme: it, formats }, [of]) => [it.targets[of as CaseKind | 'qualityDialogues'], formats.number],
  }

/** One difference between two definitions as people read it. */
export function changeInWords(words: DefinitionWords, change: DefinitionChange): ToldChange {
  const { messages: m, gates, ledger } = words
  if (change.what === 'criterion') {
    const said = (use: CriterionUse | null) => use && criterionInWords(words, use)
    const label = `${m.cases.kind[change.kind]}, ${gates.name[change.gate]}`
    return { label, before: said(change.before), after: said(change.after) }
  }
  if (change.what === 'entitlement') {
    const said = (amount: number | null) => (amount === null ? null : promiseInWords(words, change.service, amount))
    const label = `${m.cases.kind[change.kind]}, ${ledger.kind[change.service]}`
    return { label, before: said(change.before), after: said(change.after) }
  }
  const [section = '', ...keys] = change.path.split('.')
  const found = numbers[section]?.(words, keys)
  const [label, unit] = found ?? [change.path, words.formats.number]
  return { label, before: change.before === null ? null : unit(change.before), after: change.after === null ? null : unit(change.after) }
}

const lists: Readonly<Record<string, (words: DefinitionWords, keys: Keys, item: Readonly<Record<string, unknown>> | undefined) => string>> =
  {
    gates: ({ messages: m, gates }, [kind, gate], item) => {
      const name = gates.criterion[item?.['code'] as CriterionUse['code']]?.({ atLeast: null, atMost: null }) ?? ''
      return `${m.cases.kind[kind as CaseKind]}, ${gates.name[gate as Gate]}: ${name}`
    },
    entitlements: ({ messages: m, ledger }, [kind], item) =>
      `${m.cases.kind[kind as CaseKind]}, ${ledger.kind[item?.['kind'] as ServiceKind] ?? ''}`,
  }

/** What stands at a dotted path of a definition is called, for the summary of what has to be corrected. */
export function pathInWords(words: DefinitionWords, content: unknown, path: string): string {
  const [section = '', ...keys] = path.split('.')
  const list = lists[section]
  if (list) {
    const at = keys.findIndex((key) => /^\d+$/.test(key))
    const item = [section, ...keys.slice(0, at + 1)].reduce(
      (it: unknown, key) => (it as Record<string, unknown> | undefined)?.[key],
      content,
    )
    return list(words, keys, item as Readonly<Record<string, unknown>> | undefined)
  }
  const labels: Readonly<Record<string, string>> = words.programme.field.programmeVersion
  return keys.length === 0 && labels[section] ? labels[section] : (numbers[section]?.(words, keys)[0] ?? path)
}
