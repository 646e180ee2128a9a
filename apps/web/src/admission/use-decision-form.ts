import type { AdmissionResult } from '@etappe/domain/applications/admission-decision'
import { day } from '@etappe/domain/kernel/day'
import { admissionDecisionId } from '@etappe/domain/kernel/id'
import type { QuotaFill } from '@etappe/domain/offices/quota-fill'
import { useState } from 'react'
import { messageFor } from '../api/message-for.ts'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { Problems } from '../ui/field-errors.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { blankDecision, type DecisionContent, decisionProblems, exceptionsOf, goesToSecond } from './decision-draft.ts'
import type { OpenApplication } from './open-application.ts'
import { useLetter } from './use-letter.ts'

/** The server names exceptions by their place in the list, the form by their prerequisite. */
const byCode = (problems: Problems, codes: readonly string[]): Problems =>
  Object.fromEntries(
    Object.entries(problems).map(([path, problem]) => [
      path.replace(/^exceptions\.(\d+).*$/, (_, at) => `exceptions.${codes[Number(at)]}`),
      problem,
    ]),
  )

interface Options {
  readonly fill: QuotaFill | null
  /** Chosen before the page was opened, in the ranking list. */
  readonly preset: AdmissionResult | null
}

/** Content, problems and sending of a decision. */
export function useDecisionForm({ detail }: OpenApplication, { fill, preset }: Options) {
  const { api, me, messages: m } = useApp()
  const said = useWords('admission').decision.done
  const { application } = detail
  const [id] = useState(() => admissionDecisionId.parse(crypto.randomUUID()))
  const draft = useDraft<DecisionContent>(`decision.${application.id}`, blankDecision(preset, me.today))
  const content = draft.value
  const ground = { detail, fill }
  const [found, setFound] = useState<Problems | null>(null)
  const [letterError, setLetterError] = useState<unknown>(null)
  const [isAsking, setAsking] = useState(false)
  const letter = useLetter(application.id, content)
  const decide = useCommand(api.admission.decide.mutationOptions(), {
    report: 'inline',
    done: (it) => (it.state === 'open' ? said.proposed : said[it.result]({ name: application.name })),
  })
  const exceptions = exceptionsOf(content, detail)
  const codes = exceptions.map((it) => it.code)
  return {
    content,
    letter,
    restoredAt: draft.restoredAt,
    isSecondNeeded: goesToSecond(content, ground),
    problems: found ?? byCode(decide.problems, codes),
    message: letterError === null ? decide.message : messageFor(m, letterError),
    isPending: decide.isPending,
    isAsking,
    change: (patch: Partial<DecisionContent>) => {
      setFound(null)
      draft.set({ ...content, ...patch })
    },
    discard: () => draft.clear(),
    /** Shows what it will do, once nothing is missing. */
    ask: () => {
      const problems = decisionProblems(content, ground)
      const isWhole = Object.keys(problems).length === 0
      setFound(isWhole ? null : problems)
      setAsking(isWhole)
    },
    cancel: () => setAsking(false),
    decide: async () => {
      const { result, reason, quotaReason } = content
      if (result === null) return
      setLetterError(null)
      const wording = await letter.final().catch((error: unknown) => {
        setLetterError(error)
        return null
      })
      const startOn = result === 'admitted' ? (day.safeParse(content.startOn).data ?? null) : null
      const whole = { id, applicationId: application.id, version: application.version, result, reason, exceptions, quotaReason, startOn }
      const made = wording && (await decide.run({ ...whole, letter: wording }))
      setAsking(false)
      if (made) draft.clear()
    },
  }
}
