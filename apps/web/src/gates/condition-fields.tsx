import { openCriteria } from '@etappe/domain/gates/evaluation'
import { addDays } from '@etappe/domain/kernel/day'
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldId, fieldProps, type Problems } from '../ui/field-errors.tsx'
import { type ConditionDraft, emptyCondition } from './condition-draft.ts'
import css from './conditions.module.css'
import type { OpenGate } from './open-gate.ts'
import { useCriterionWords } from './use-criterion-words.ts'

interface Props {
  readonly open: OpenGate
  readonly conditions: readonly ConditionDraft[]
  readonly problems: Problems
  readonly onChange: (conditions: readonly ConditionDraft[]) => void
}

/** As long as people usually are given to meet a condition; they choose the day themselves. */
const usualDays = 90

/** What is still to be done after the gate, and until when; one for each open criterion that should be met, at a click. */
export function ConditionFields({ open, conditions, problems, onChange }: Props) {
  const { me, messages: m } = useApp()
  const { words, name } = useCriterionWords()
  const said = words.act.propose
  const left = openCriteria(open.panel.evaluation, 'soft').filter((it) => !conditions.some(({ code }) => code === it.code))
  const change = (at: number, patch: Partial<ConditionDraft>) =>
    onChange(conditions.map((it, index) => (index === at ? { ...it, ...patch } : it)))
  const nameOf = ({ code }: ConditionDraft) => {
    const result = open.panel.evaluation.criteria.find((it) => it.code === code)
    return result ? name(result) : null
  }
  return (
    <fieldset className={css.group}>
      <legend id={fieldId('conditions')} tabIndex={-1}>
        {said.conditions}
      </legend>
      <p className="quiet small">{said.conditionsHint}</p>
      {left.length > 0 && (
        <div className={css.offer}>
          <p>{said.softOpen({ count: left.length })}</p>
          {left.map((it) => (
            <div key={it.code}>
              <Button
                variant="default"
                size="compact-sm"
                leftSection={<IconPlus size={14} aria-hidden />}
                onClick={() => onChange([...conditions, { text: name(it), dueOn: addDays(me.today, usualDays), code: it.code }])}
              >
                {said.takeUp({ criterion: name(it) })}
              </Button>
            </div>
          ))}
        </div>
      )}
      {conditions.map((it, index) => (
        // Conditions have no name of their own while they are written.
        <div key={index} className={css.condition} role="group" aria-label={said.condition({ number: index + 1 })}>
          <TextInput
            {...fieldProps(m, problems, `conditions.${index}.text`)}
            label={said.conditionText}
            required
            dir="auto"
            value={it.text}
            onChange={(event) => change(index, { text: event.currentTarget.value })}
          />
          <DayField
            {...fieldProps(m, problems, `conditions.${index}.dueOn`)}
            label={said.conditionDue}
            required
            value={it.dueOn}
            onChange={(dueOn) => change(index, { dueOn })}
          />
          <ActionIcon
            className={css.remove}
            variant="subtle"
            color="gray"
            size={32}
            aria-label={said.removeCondition({ number: index + 1 })}
            onClick={() => onChange(conditions.filter((_, at) => at !== index))}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
          {nameOf(it) !== null && <p className={css.code}>{said.stands({ criterion: nameOf(it) ?? '' })}</p>}
        </div>
      ))}
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...conditions, emptyCondition])}
        >
          {said.addCondition}
        </Button>
      </div>
    </fieldset>
  )
}
