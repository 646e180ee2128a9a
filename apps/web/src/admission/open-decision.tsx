import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import { canSign } from '@etappe/domain/access/policy'
import { Button } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import columns from './columns.module.css'
import { DecisionFacts } from './decision-facts.tsx'
import css from './decision.module.css'
import { LetterPaper } from './letter-paper.tsx'
import letterCss from './letter.module.css'
import type { OpenApplication } from './open-application.ts'
import { SignActs } from './sign-acts.tsx'
import { useEffects } from './use-effects.ts'

interface Props {
  readonly open: OpenApplication
  readonly decision: AdmissionDecision
}

/** A decision that waits for the programme lead: what was proposed, and what can be done about it. */
export function OpenDecision({ open, decision }: Props) {
  const { api, me, formats } = useApp()
  const words = useWords('admission').decision
  const { result } = useWords('applications')
  const effects = useEffects()
  const { application, names } = open.detail
  const verdict = canSign(me.actor, 'application.countersign', application, decision)
  const takeBack = useCommand(api.admission.takeBack.mutationOptions(), { done: () => words.done.takenBack, undo: true })
  const isOwn = !verdict.ok && verdict.because === 'own-proposal'
  return (
    <>
      <div className={css.waiting}>
        <p className={css.waitingHead}>
          <IconClock size={18} className="icon warn" aria-hidden />
          <span className="strong">{words.open.heading}</span>
        </p>
        <p>
          <span className="strong">{result[decision.result]}</span>
          <span className="quiet">
            {' '}
            {words.open.by({ name: names[decision.proposedBy] ?? '', day: formats.day(decision.proposedOn) })}
            {decision.proposedFor !== null && `, ${words.open.for({ name: names[decision.proposedFor] ?? '' })}`}
          </span>
        </p>
        <DecisionFacts decision={decision} />
        {verdict.ok ? (
          <SignActs decision={decision} name={application.name} effects={effects.admission(open.detail, decision.startOn)} />
        ) : (
          <p className="quiet">{isOwn ? words.open.own : words.open.waits}</p>
        )}
        {!verdict.ok && open.may('application.decide').ok && (
          <div className={columns.acts}>
            <Button variant="default" loading={takeBack.isPending} onClick={() => void takeBack.run({ id: decision.id })}>
              {words.open.takeBack}
            </Button>
          </div>
        )}
      </div>
      <Section title={words.open.letter}>
        <div className={letterCss.letter}>
          <LetterPaper letter={decision.letter} />
        </div>
      </Section>
    </>
  )
}
