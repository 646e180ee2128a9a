import { type Day, day } from '@etappe/domain/kernel/day'
import { meetingId } from '@etappe/domain/kernel/id'
import {
  type Meeting,
  type MeetingFields,
  meetingFields,
  type MeetingKind,
  nobody,
  type Participants,
} from '@etappe/domain/meetings/meeting'
import { meetingProblems, usualState } from '@etappe/domain/meetings/meeting-rules'
import { readTime } from '@etappe/domain/meetings/time-input'
import { type Checked, checkFields } from '../ui/field-check.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'

/** A meeting as it stands in its form: not chosen yet, or typed and not readable. */
export interface MeetingContent {
  readonly kind: MeetingKind | null
  readonly state: MeetingFields['state']
  readonly heldOn: string | null
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly participants: Participants
  readonly notes: string
  readonly nextSteps: string
}

export type MeetingDraft = RecordDraft<Meeting['id'], MeetingFields, MeetingContent>

interface Start {
  readonly kind: MeetingKind | null
  readonly heldOn: Day
  readonly today: Day
}

export const newMeeting = ({ kind, heldOn, today }: Start): MeetingDraft => ({
  id: meetingId.parse(crypto.randomUUID()),
  base: null,
  content: {
    kind,
    state: usualState(heldOn, today),
    heldOn,
    startsAt: '',
    endsAt: '',
    place: '',
    participants: nobody,
    notes: '',
    nextSteps: '',
  },
})

/** Fields as the form holds them: a missing time is an empty field. */
export function contentOfMeeting<Fields extends Partial<MeetingFields>>({ startsAt, endsAt, ...rest }: Fields) {
  return {
    ...rest,
    ...(startsAt === undefined ? {} : { startsAt: startsAt ?? '' }),
    ...(endsAt === undefined ? {} : { endsAt: endsAt ?? '' }),
  }
}

export function draftOfMeeting({ id, caseId: _caseId, version, ...fields }: Meeting): MeetingDraft {
  return { id, base: { ...fields, version }, content: { ...fields, startsAt: fields.startsAt ?? '', endsAt: fields.endsAt ?? '' } }
}

/**
 * Planned, held or called off. What is new goes by its day, and on the day itself by what the person says; what already was
 * planned stays so until somebody says that it took place.
 */
export function stateOf({ base, content }: MeetingDraft, today: Day): MeetingFields['state'] {
  const read = day.safeParse(content.heldOn)
  if (!read.success || content.state === 'cancelled') return content.state
  const usual = usualState(read.data, today)
  return usual === 'planned' || (base === null && read.data < today) ? usual : content.state
}

/** Another day was chosen: a new meeting forgets what was said about the day before. */
export function onDay({ base, content }: MeetingDraft, heldOn: string | null, today: Day): MeetingContent {
  const read = day.safeParse(heldOn)
  return { ...content, heldOn, ...(base === null && read.success ? { state: usualState(read.data, today) } : {}) }
}

const timeOf = (typed: string): string | null => (typed.trim() === '' ? null : (readTime(typed) ?? typed))

export function checkMeeting(draft: MeetingDraft, today: Day): Checked<MeetingFields> {
  const { startsAt, endsAt, ...rest } = draft.content
  const content = { ...rest, state: stateOf(draft, today), startsAt: timeOf(startsAt), endsAt: timeOf(endsAt) }
  return checkFields(meetingFields, content, (fields) => meetingProblems(fields, today))
}
