import type { ApplicantView } from '@etappe/domain/applications/applicant-view'
import { useRef, useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useShell } from '../app/app-context.tsx'
import type { Problems } from '../ui/field-errors.tsx'
import { type Answers, keptAnswers } from './kept-answers.ts'
import { useApplicantWords } from './use-applicant-words.ts'

interface Options {
  readonly token: string
  readonly askBack: NonNullable<ApplicantView['askBack']>
  readonly files: ApplicantView['files']
}

const none: Answers = {}

/** What somebody answers to a question back: kept in this browser as it is typed, and sent when they say so. */
export function useAnswers({ token, askBack, files }: Options) {
  const { api } = useShell()
  const { words } = useApplicantWords()
  const { id: askBackId, items } = askBack
  const [kept] = useState(() => keptAnswers.read(askBackId))
  const [edited, setEdited] = useState(kept)
  const latest = useRef(edited)
  const [isEnding, setEnding] = useState(false)
  const [found, setFound] = useState<Problems>({})
  const textOf = (id: string) => edited[id] ?? items.find((it) => it.id === id)?.answer ?? ''
  const isAnswered = (id: string) => textOf(id).trim() !== '' || files.some((it) => it.askBackItemId === id)
  const gaps = items.filter((it) => !isAnswered(it.id))
  const command = useCommand(api.applicant.answer.mutationOptions(), {
    done: (_, { isDone }) => (isDone ? words.ask.sent : words.ask.kept),
    report: 'inline',
    onDone: (_, { answers, isDone }) => {
      // What was typed while the answer was on its way is not sent yet.
      const left = answers.filter(({ id, answer }) => (latest.current[id] ?? answer) !== answer)
      keptAnswers.write(askBackId, isDone ? none : Object.fromEntries(left.map(({ id }) => [id, latest.current[id] ?? ''])))
    },
  })
  const send = async (isDone: boolean) => {
    const problems: Problems = isDone ? Object.fromEntries(gaps.map((it) => [`answers.${it.id}`, 'answer-missing' as const])) : {}
    setFound(problems)
    if (Object.keys(problems).length > 0 || command.isPending) return
    setEnding(isDone)
    await command.run({ token, askBackId, answers: items.map(({ id }) => ({ id, answer: textOf(id) })), isDone })
    setEnding(false)
  }
  return {
    textOf,
    isAnswered,
    gaps: gaps.length,
    /** Something differs from what the server has. */
    isEdited: items.some((it) => textOf(it.id) !== it.answer),
    isRestored: items.some((it) => kept[it.id] !== undefined && kept[it.id] !== it.answer && edited[it.id] === kept[it.id]),
    change: (id: string, text: string) => {
      const next = { ...edited, [id]: text }
      latest.current = next
      setEdited(next)
      keptAnswers.write(askBackId, next)
    },
    send,
    command,
    /** It is on its way for good: what is typed now would not get there. */
    isEnding,
    problems: Object.keys(found).length > 0 ? found : command.problems,
  }
}
export type AnswerForm = ReturnType<typeof useAnswers>
