import { Button } from '@mantine/core'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { CaseLead } from './case-lead.tsx'
import { DecideForm } from './decide-form.tsx'
import type { DecisionItem } from './decision-item.ts'
import css from './decision-pane.module.css'
import { PrecedentList } from './precedent-list.tsx'
import { useRequestWords } from './use-request-words.ts'

interface Props {
  readonly item: Extract<DecisionItem, { kind: 'request' }>
  readonly onDone: () => void
}

/** One request as it is read and decided: what, why, how others were decided, the decision. */
export function RequestPane({ item, onDone }: Props) {
  const { api, formats } = useApp()
  const { words, asksFor } = useRequestWords()
  const { request, caseNumber: number, requestedByName, isSettled, precedents } = item.item
  const { subject } = request
  const close = useCommand(api.request.withdraw.mutationOptions(), { done: () => words.said.withdrawn({ number }), undo: true, onDone })
  const kind = subject.kind === 'waiver' ? `${words.kind.waiver}, ${words.hardness[subject.hardness]}` : words.kind[subject.kind]
  return (
    <article className={css.pane}>
      <CaseLead item={item} title={asksFor(subject)} kind={kind} gate={subject.kind === 'waiver' ? { number, gate: subject.gate } : null} />
      <div className={css.reason}>
        <p className="quiet small">{words.asked({ name: requestedByName, day: formats.day(request.requestedOn) })}</p>
        <p className={css.text} dir="auto">
          {request.reason}
        </p>
      </div>
      {isSettled ? (
        <div className={css.decide}>
          <p>{words.settled}</p>
          <Button variant="default" loading={close.isPending} onClick={() => void close.run({ id: request.id })}>
            {words.settledAction}
          </Button>
        </div>
      ) : (
        <DecideForm item={item.item} onDone={onDone} />
      )}
      <PrecedentList precedents={precedents} />
    </article>
  )
}
