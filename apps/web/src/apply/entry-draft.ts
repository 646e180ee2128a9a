import { applicationChannels } from '@etappe/domain/applications/application'
import { type ApplicationFields, blankApplication } from '@etappe/domain/applications/application-fields'
import { entryProblems } from '@etappe/domain/applications/application-problems'
import { openRound, type Round } from '@etappe/domain/applications/round'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { type Day, day } from '@etappe/domain/kernel/day'
import { type ApplicationId, applicationId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { Locale } from '@etappe/i18n'
import type { Problems } from '../ui/field-errors.tsx'
import { type ApplyValues, atFields, checkValues, placeInWords, valuesOf } from './apply-values.ts'

export const entryChannels = applicationChannels.filter((it) => it !== 'online')

/** An application that came on paper, as staff type it. */
export interface Entry {
  /** Made once per form, so that saving again after a lost answer enters the same application. */
  readonly id: ApplicationId
  readonly kind: CaseKind
  readonly channel: (typeof entryChannels)[number]
  /** As typed. */
  readonly submittedOn: string | null
  readonly lateReason: string
  /** Chosen by hand; `null`: as the place says. */
  readonly officeCode: OfficeCode | null
  readonly officeReason: string
  readonly locale: Locale
  readonly values: ApplyValues
  /** What files chosen for it are called; the files themselves no draft can keep. Missing in drafts of earlier versions. */
  readonly fileNames?: readonly string[]
}

export const blankEntry = (today: Day): Entry => ({
  id: applicationId.parse(crypto.randomUUID()),
  kind: 'network',
  channel: 'paper',
  submittedOn: today,
  lateReason: '',
  officeCode: null,
  officeReason: '',
  locale: 'de',
  values: valuesOf(blankApplication),
})

/** No round took applications of the kind on that day: somebody has to say why it is taken all the same. */
export const isLate = (entry: Entry, rounds: readonly Round[]): boolean => {
  const on = day.safeParse(entry.submittedOn)
  return on.success && openRound(rounds, entry.kind, on.data) === undefined
}

interface Against {
  readonly today: Day
  readonly isLate: boolean
  /** The office the place says. */
  readonly said: OfficeCode | null
}

export type CheckedEntry =
  | {
      readonly ok: true
      readonly input: Omit<Entry, 'values' | 'submittedOn' | 'fileNames'> & {
        readonly submittedOn: Day
        readonly fields: ApplicationFields
      }
    }
  | { readonly ok: false; readonly problems: Problems }

const dayProblem = (typed: string | null, today: Day) => {
  if (typed === null) return 'required' as const
  if (!day.safeParse(typed).success) return 'not-a-day' as const
  return typed > today ? ('in-the-future' as const) : null
}

/** What the server would say about an entry, before it is asked. */
export function checkEntry(entry: Entry, against: Against): CheckedEntry {
  const { values, submittedOn, fileNames: _, ...rest } = entry
  const isOther = entry.officeCode !== null && entry.officeCode !== against.said
  const own = [
    ['submittedOn', dayProblem(submittedOn, against.today)],
    ['lateReason', against.isLate && entry.lateReason.trim() === '' ? ('reason-required' as const) : null],
    ['officeReason', isOther && entry.officeReason.trim() === '' ? ('reason-required' as const) : null],
  ] as const
  const found = Object.fromEntries(own.flatMap(([path, problem]) => (problem ? [[path, problem]] : [])))
  const checked = checkValues(values, (fields) => placeInWords(entry.kind, entryProblems(entry.kind, fields)))
  const on = day.safeParse(submittedOn)
  if (!checked.ok || !on.success || Object.keys(found).length > 0)
    return { ok: false, problems: { ...found, ...(checked.ok ? {} : atFields(checked.problems)) } }
  return { ok: true, input: { ...rest, submittedOn: on.data, fields: checked.fields } }
}

/** What the parts around the sections show; the rest of an entry does not draw them anew. */
export const headOf = ({ kind, channel, submittedOn, lateReason, locale }: Entry) => ({ kind, channel, submittedOn, lateReason, locale })

export const officeOf = ({ officeCode, officeReason, values: { municipalityKeys, laender, nationwide } }: Entry) => ({
  officeCode,
  officeReason,
  municipalityKeys,
  laender,
  nationwide,
})
