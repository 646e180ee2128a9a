import type { CriterionResult } from '@etappe/domain/gates/evaluation'
import { Link } from '@tanstack/react-router'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { Button } from '@mantine/core'
import { waiverWay } from './gate-verdicts.ts'
import css from './criterion.module.css'
import type { OpenGate } from './open-gate.ts'
import { useCriterionWords } from './use-criterion-words.ts'
import { withAct } from './use-gate-act.ts'

interface Props {
  readonly open: OpenGate
  readonly result: CriterionResult
}

/** At a criterion that is open: ask for a waiver or waive it, or say that it was asked for. */
export function WaiverActs({ open, result }: Props) {
  const { api, me, formats } = useApp()
  const { words, name } = useCriterionWords()
  const said = words.act.waiver
  const withdraw = useCommand(api.request.withdraw.mutationOptions(), { done: () => said.withdrawn, undo: true })
  const way = waiverWay(open, me.actor, result)
  const { panel } = open
  const asked = panel.requests.find((it) => it.subject.kind === 'waiver' && it.subject.code === result.code)
  if (result.state !== 'unmet' || panel.state !== 'open') return null
  const by = (id: string | null) => (id === null ? '' : (panel.names[id] ?? ''))
  if (asked?.state === 'open')
    return (
      <p className={css.acts}>
        <span className="warn">{said.waiting({ name: by(asked.requestedBy), day: formats.day(asked.requestedOn) })}</span>
        {asked.requestedBy === me.user.id && (
          <Button variant="subtle" size="compact-sm" loading={withdraw.isPending} onClick={() => void withdraw.run({ id: asked.id })}>
            {said.withdraw}
          </Button>
        )}
      </p>
    )
  const link = way === 'waive' ? said.waive : said.ask
  return (
    <p className={css.acts}>
      {asked?.state === 'refused' && asked.decidedOn !== null && (
        <span className="quiet">{said.refused({ name: by(asked.decidedBy), day: formats.day(asked.decidedOn) })}</span>
      )}
      {way !== null && (
        <Link {...withAct({ act: 'waiver', code: result.code })} aria-label={words.jumpTo({ where: link, criterion: name(result) })}>
          {link}
        </Link>
      )}
    </p>
  )
}
