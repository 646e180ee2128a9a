import { unmetCriteria } from '@etappe/domain/applications/eligibility'
import { usualAskBackDays } from '@etappe/domain/applications/ask-back'
import { addDays } from '@etappe/domain/kernel/day'
import { type AskBackId, askBackId } from '@etappe/domain/kernel/id'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { DayField } from '../ui/day-field.tsx'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import { useDraft } from '../ui/use-draft.ts'
import type { ActDialogProps } from './act-dialog-props.ts'
import css from './act-dialog.module.css'
import { type AskItem, blankItem, askedItems } from './ask-item.ts'
import { AskItemFields } from './ask-item-fields.tsx'
import { useCriterionName } from './use-eligibility-words.ts'

/** Asks the applicant for what is missing, item by item, until a day. */
export function AskBackDialog({ detail, onDone, onClose }: ActDialogProps) {
  const { api, me, messages: m } = useApp()
  const words = useWords('intake').act.askBack
  const nameOf = useCriterionName()
  const { id, number, contactEmail } = detail.application
  const [askId] = useState<AskBackId>(() => askBackId.parse(crypto.randomUUID()))
  const [start] = useState(() => ({
    items: [blankItem()] as readonly AskItem[],
    message: '',
    dueOn: addDays(me.today, usualAskBackDays) as string | null,
  }))
  const draft = useDraft(`application.askBack.${id}`, start)
  const { items, message, dueOn } = draft.value
  const set = (patch: Partial<typeof draft.value>) => draft.set({ ...draft.value, ...patch })
  const ask = useCommand(api.application.askBack.mutationOptions(), {
    report: 'inline',
    // What has left the house cannot be called back.
    undo: !detail.sendsMail,
    done: () => words.done({ number }),
  })
  const save = async () => {
    const sent = { id: askId, applicationId: id, message, dueOn: (dueOn ?? '') as never, items: askedItems(items) }
    if (!(await ask.run(sent))) return
    draft.clear()
    onClose()
    onDone?.()
  }
  const suggested = unmetCriteria(detail.eligibility)
    .map((it) => words.about({ criterion: nameOf(it) }))
    .filter((text) => !items.some((it) => it.text === text))
  const suggest = (text: string) => set({ items: [...items.filter((it) => it.text.trim() !== ''), { ...blankItem(), text }] })
  const lead = contactEmail === '' ? words.leadNoAddress : detail.sendsMail ? words.lead({ to: contactEmail }) : words.leadNoMail
  return (
    <ChangeDialog
      title={words.title({ number })}
      lead={lead}
      save={words.save}
      labels={{ items: words.items, dueOn: words.dueOn, message: words.message, 'items.0.text': words.item({ at: 1 }) }}
      problems={ask.problems}
      command={ask}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DraftNotice restoredAt={draft.restoredAt} onDiscard={() => draft.clear()} />
      <fieldset className={css.items}>
        <legend>{words.items}</legend>
        <p className="quiet small">{words.itemHint}</p>
        {items.map((item, index) => (
          <AskItemFields
            key={item.id}
            item={item}
            at={index + 1}
            problems={ask.problems}
            onChange={(next) => set({ items: items.map((it) => (it.id === item.id ? next : it)) })}
            onRemove={items.length > 1 ? () => set({ items: items.filter((it) => it.id !== item.id) }) : null}
          />
        ))}
        <div className={css.choices}>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => set({ items: [...items, blankItem()] })}
          >
            {words.add}
          </Button>
        </div>
      </fieldset>
      {suggested.length > 0 && (
        <div className={css.suggested}>
          <p className="quiet small">{words.suggestions}</p>
          <ul>
            {suggested.map((text) => (
              <li key={text}>
                <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => suggest(text)}>
                  {text}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <DayField
        {...fieldProps(m, ask.problems, 'dueOn')}
        label={words.dueOn}
        required
        value={dueOn}
        onChange={(value) => set({ dueOn: value })}
      />
      <ReasonField
        {...fieldProps(m, ask.problems, 'message')}
        label={words.message}
        value={message}
        onChange={(value) => set({ message: value })}
      />
    </ChangeDialog>
  )
}
