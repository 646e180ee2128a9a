import { Button } from '@mantine/core'
import { useApplyWords } from './use-apply-words.ts'
import { ChosenRow } from './chosen-row.tsx'
import { FileDrop } from './file-drop.tsx'
import css from './files.module.css'
import form from './form.module.css'
import type { EntryFiles as Files } from './use-entry-files.ts'

interface Props {
  readonly files: Files
  /** The application will lie where this person may add files. */
  readonly mayAdd: boolean
}

/** Scans and documents that came with an application on paper; they are sent when it is entered. */
export function EntryFiles({ files: { chosen, lost, add, remove, forgetLost }, mayAdd }: Props) {
  const { words, formats } = useApplyWords()
  return (
    <section className={css.files} aria-labelledby="files-title">
      <h2 id="files-title">{words.files.title}</h2>
      <FileDrop onAdd={add} />
      {!mayAdd && (
        <p role="status" className={form.notice}>
          {words.entry.files.otherOffice}
        </p>
      )}
      {lost.length > 0 && (
        <div role="status" className={form.notice}>
          <p>{words.entry.files.lost({ names: formats.list(lost) })}</p>
          <Button variant="default" size="compact-sm" onClick={forgetLost}>
            {words.entry.files.forgetLost}
          </Button>
        </div>
      )}
      <ul aria-label={words.files.title}>
        {chosen.map((it) => (
          <ChosenRow key={it.id} chosen={it} onRemove={() => remove(it)} />
        ))}
      </ul>
      <p className="quiet small" role="status">
        {chosen.length === 0 ? words.files.none : words.entry.files.later}
      </p>
    </section>
  )
}
