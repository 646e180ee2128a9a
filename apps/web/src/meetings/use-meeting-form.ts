import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Day } from '@etappe/domain/kernel/day'
import type { Meeting, MeetingKind } from '@etappe/domain/meetings/meeting'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { checkMeeting, contentOfMeeting, draftOfMeeting, newMeeting, onDay } from './meeting-draft.ts'
import { useRecordForm } from '../ui/use-record-form.ts'

export interface MeetingStart {
  readonly kind?: MeetingKind | undefined
  readonly on?: Day | undefined
}

interface Options {
  readonly detail: CaseDetail
  /** As it stands now; `null` for a new one. */
  readonly meeting: Meeting | null
  readonly start: MeetingStart
}

/** Content, problems and saving of the form of a meeting, new or not. */
export function useMeetingForm({ detail, meeting, start }: Options) {
  const { api, me, messages: m, queryClient } = useApp()
  const words = m.meetings.said
  const { id: caseId, number } = detail.case
  const create = useCommand(api.meeting.create.mutationOptions(), {
    done: (it) => (it.state === 'held' ? words.logged({ number }) : words.planned({ number })),
    undo: true,
    report: 'inline',
  })
  const update = useCommand(api.meeting.update.mutationOptions(), { done: () => words.updated, undo: true, report: 'inline' })
  const command = meeting ? update : create
  const form = useRecordForm({
    draftKey: `meeting.${meeting?.id ?? `new.${caseId}`}`,
    current: meeting && draftOfMeeting(meeting),
    blank: () => newMeeting({ kind: start.kind ?? null, heldOn: start.on ?? me.today, today: me.today }),
    check: (draft) => checkMeeting(draft, me.today),
    contentOf: contentOfMeeting,
    create: (id, fields) => create.run({ id, caseId, fields }),
    update: (id, edit) => update.run({ id, ...edit }),
    versionNow: async (id) => (await queryClient.query(api.meeting.get.queryOptions({ id }, { staleTime: 0 }))).meeting.version,
  })
  return {
    ...form,
    command,
    problems: form.found ?? command.problems,
    changeDay: (heldOn: string | null) => form.change(onDay(form.now, heldOn, me.today)),
    discard: () => {
      command.reset()
      form.discard()
    },
  }
}

export type MeetingFormState = ReturnType<typeof useMeetingForm>
