import type { Interview, InterviewFields } from '@etappe/domain/applications/interview'
import type { InterviewId } from '@etappe/domain/kernel/id'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { Problems } from '../ui/field-errors.tsx'
import { useRecordForm } from '../ui/use-record-form.ts'
import { checkInterview, draftOfInterview, type InterviewContent, newInterview } from './interview-draft.ts'
import type { OpenApplication } from './open-application.ts'

/** The server names the fields of a talk as they are, the form as parts of a record. */
const underFields = (problems: Problems): Problems =>
  Object.fromEntries(Object.entries(problems).map(([path, problem]) => [`fields.${path}`, problem]))

/** Content, problems and saving of the form of a talk, new or not. */
export function useInterviewForm({ detail }: OpenApplication, interview: Interview | null) {
  const { api, me, queryClient } = useApp()
  const words = useWords('admission').interview
  const { id: applicationId, number } = detail.application
  const command = useCommand(api.interview.save.mutationOptions(), { report: 'inline', done: () => words.done.saved, undo: true })
  const readNow = async (id: InterviewId): Promise<Interview | undefined> => {
    const now = await queryClient.query(api.application.get.queryOptions({ number }, { staleTime: 0 }))
    return now.interviews.find((it) => it.id === id)
  }
  const form = useRecordForm<InterviewId, InterviewFields, InterviewContent>({
    draftKey: `interview.${interview?.id ?? `new.${applicationId}`}`,
    current: interview && draftOfInterview(interview),
    blank: () => newInterview(me.today),
    check: ({ content }) => checkInterview(content, me.today),
    contentOf: (fields) => fields,
    create: (id, fields) => command.run({ id, applicationId, ...fields }),
    // A talk is always written whole: what this form left alone goes as it stands there now, so that only the same field conflicts.
    update: async (id, { version, fields }) => {
      const now = await readNow(id).catch(() => undefined)
      const { heldOn, participants, answers, note, recommendation, reason } = { ...(now ?? interview), ...fields } as InterviewFields
      return command.run({ id, applicationId, heldOn, participants, answers, note, recommendation, reason, version })
    },
    versionNow: async (id) => (await readNow(id))?.version ?? 1,
  })
  return { ...form, command, problems: form.found ?? underFields(command.problems) }
}
