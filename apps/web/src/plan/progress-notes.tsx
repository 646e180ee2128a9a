import type { Measure, ProgressNote } from '@etappe/domain/plan/measure'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { usePlanEditing } from './plan-editing.ts'
import css from './progress-notes.module.css'
import { ProgressNoteForm } from './progress-note-form.tsx'
import { ProgressNoteItem } from './progress-note-item.tsx'
import { usePlanWords } from './use-plan-words.ts'

/** How a measure went, newest first. */
export function ProgressNotes({ measure }: { readonly measure: Measure }) {
  const { words } = usePlanWords()
  const { plan } = usePlanEditing()
  const [edited, setEdited] = useState<ProgressNote['id'] | 'new' | null>(null)
  const notes = plan.view.notes.filter((it) => it.measureId === measure.id)
  const close = () => setEdited(null)
  return (
    <section className={css.notes} aria-label={words.panel.progress}>
      <div className={css.head}>
        <h3>{words.panel.progress}</h3>
        {plan.verdict.ok && edited !== 'new' && (
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            {words.progress.add}
          </Button>
        )}
      </div>
      {edited === 'new' && <ProgressNoteForm measureId={measure.id} note={null} onClose={close} />}
      {notes.length === 0 && edited === null && <p className="quiet">{words.progress.none}</p>}
      <ol>
        {notes.map((note) => (
          <li key={note.id} className={css.note}>
            {edited === note.id ? (
              <ProgressNoteForm measureId={measure.id} note={note} onClose={close} />
            ) : (
              <ProgressNoteItem note={note} onEdit={() => setEdited(note.id)} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
