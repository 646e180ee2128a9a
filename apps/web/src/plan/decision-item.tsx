import { type Decision, isApproving } from '@etappe/domain/plan/decision'
import { ActionIcon, Menu } from '@mantine/core'
import { IconCheck, IconCircleDashed, IconDots, IconPaperclip, IconPencil, IconTrash, IconX } from '@tabler/icons-react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { documentAddress } from '../api/document-address.ts'
import css from './decision-item.module.css'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly plan: OpenPlan
  readonly decision: Decision
  readonly onEdit: () => void
}

/** One decision: body, session, result, votes, document. */
export function DecisionItem({ plan, decision, onEdit }: Props) {
  const { api } = useApp()
  const { words, decisionName, formats } = usePlanWords()
  const said = words.decision
  const remove = useCommand(api.decision.remove.mutationOptions(), { done: () => said.removed, undo: true })
  const { result, votesFor, votesAgainst, votesAbstained } = decision
  const Icon = isApproving(result) ? IconCheck : result === 'rejected' ? IconX : IconCircleDashed
  const tone = isApproving(result) ? 'good' : result === 'rejected' ? 'bad' : 'quiet'
  const count = (it: number | null) => (it === null ? '–' : formats.number(it))
  const hasVotes = [votesFor, votesAgainst, votesAbstained].some((it) => it !== null)
  const document = plan.view.documents.find((it) => it.id === decision.documentId)
  return (
    <li className={css.decision}>
      <div className={css.text}>
        <span className="strong">
          <bdi>{decisionName(decision)}</bdi>
        </span>
        <bdi>{decision.subject}</bdi>
        <span className={css.line}>
          <span className={`${css.result} ${tone}`}>
            <Icon size={16} className="icon" aria-hidden />
            {words.decisionResult[result]}
          </span>
          {hasVotes && (
            <span className="quiet">
              {said.votes({ votesFor: count(votesFor), votesAgainst: count(votesAgainst), votesAbstained: count(votesAbstained) })}
            </span>
          )}
          {document && (
            <a className={css.document} href={documentAddress(document.id)} download>
              <IconPaperclip size={15} className="icon" aria-hidden />
              <bdi>{document.name}</bdi>
            </a>
          )}
        </span>
        {decision.note !== '' && (
          <p className="quiet" dir="auto">
            {decision.note}
          </p>
        )}
      </div>
      {plan.verdict.ok && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size={32} aria-label={said.menu({ name: decisionName(decision) })}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
              {said.edit}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => void remove.run({ id: decision.id, version: decision.version })}
            >
              {said.remove}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  )
}
