import { type Round, type RoundFields, roundFields, roundProblems } from '@etappe/domain/applications/round'
import { type ApplicationRoundId, applicationRoundId } from '@etappe/domain/kernel/id'
import { type Checked, checkFields } from '../ui/field-check.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'

type DayName = 'opensOn' | 'closesOn' | 'startBy'

/** A round as it stands in its form; a day may be missing, or typed and not readable. */
export type RoundContent = Omit<RoundFields, DayName> & Readonly<Record<DayName, string | null>>
export type RoundDraft = RecordDraft<ApplicationRoundId, RoundFields, RoundContent>

export const newRound = (): RoundDraft => ({
  id: applicationRoundId.parse(crypto.randomUUID()),
  base: null,
  content: { title: '', kinds: ['network', 'modelMunicipality'], opensOn: null, closesOn: null, startBy: null, note: '' },
})

export const draftOfRound = ({ id, version, title, kinds, opensOn, closesOn, startBy, note }: Round): RoundDraft => {
  const fields = { title, kinds, opensOn, closesOn, startBy, note }
  return { id, base: { ...fields, version }, content: fields }
}

/** What the server would say. */
export const checkRound = (content: RoundContent): Checked<RoundFields> => checkFields(roundFields, { ...content }, roundProblems)
