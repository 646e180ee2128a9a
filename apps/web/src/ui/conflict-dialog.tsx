import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useShell } from '../app/app-context.tsx'
import css from './conflict-dialog.module.css'
import { ConflictField } from './conflict-field.tsx'
import type { ConflictChoice, LabelledConflict } from './conflict.ts'

interface Props {
  readonly conflicts: readonly LabelledConflict[]
  /** The chosen value per field, to be sent with the version that stands there now. */
  readonly onResolve: (values: Record<string, unknown>) => void
  /** Closes without deciding; what was typed stays in the form. */
  readonly onLater: () => void
  readonly isPending?: boolean
}

/** Same field, two people. Nothing is lost: before, theirs and mine stand side by side, and the result stays editable. */
export function ConflictDialog({ conflicts, onResolve, onLater, isPending = false }: Props) {
  const { messages: m, formats } = useShell()
  const words = m.app.conflict
  const [choices, setChoices] = useState<Readonly<Record<string, ConflictChoice>>>({})
  const [first] = conflicts
  if (!first) return null
  const choiceOf = (it: LabelledConflict): ConflictChoice => choices[it.field] ?? { pick: 'mine', text: it.mineText }
  const resolve = () =>
    onResolve(
      Object.fromEntries(
        conflicts.map((it) => {
          const { pick, text } = choiceOf(it)
          return [it.field, it.isText ? text : it[pick]]
        }),
      ),
    )
  return (
    <Modal
      opened
      onClose={onLater}
      size={920}
      centered
      title={conflicts.length === 1 ? words.title({ field: first.label }) : words.several({ count: conflicts.length })}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <div className={css.body}>
        <p>{words.intro({ by: first.by, at: formats.instant(first.at) })}</p>
        {conflicts.map((it) => (
          <ConflictField
            key={it.field}
            conflict={it}
            choice={choiceOf(it)}
            hasHeading={conflicts.length > 1}
            onChoose={(choice) => setChoices({ ...choices, [it.field]: choice })}
          />
        ))}
        <div className={css.foot}>
          <Button onClick={resolve} loading={isPending}>
            {words.save}
          </Button>
          <Button variant="default" onClick={onLater}>
            {words.later}
          </Button>
          <span className="quiet small">{words.kept}</span>
        </div>
      </div>
    </Modal>
  )
}
