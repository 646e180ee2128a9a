import { FileDrop } from './file-drop.tsx'
import { FileRow } from './file-row.tsx'
import css from './files.module.css'
import { SendingRow } from './sending-row.tsx'
import { useApplyWords } from './use-apply-words.ts'
import type { DraftFiles } from './use-files.ts'

/** Attachments of a draft: by button or by dragging, each with its progress. */
export function FileFields({ files: draft, token }: { readonly files: DraftFiles; readonly token: string }) {
  const { words } = useApplyWords()
  const { files, sending, said } = draft
  return (
    <section className={css.files} aria-labelledby="files-title">
      <h2 id="files-title">{words.files.title}</h2>
      <FileDrop onAdd={draft.add} />
      <ul aria-label={words.files.title}>
        {files.map((it) => (
          <FileRow key={it.id} file={it} href={`/api/files/apply/${token}/files/${it.id}`} onRemove={() => void draft.remove(it)} />
        ))}
        {sending.map((it) => (
          <SendingRow key={it.id} sending={it} onStop={() => draft.stop(it.id)} onAgain={() => draft.again(it)} />
        ))}
      </ul>
      {files.length + sending.length === 0 && <p className="quiet small">{words.files.none}</p>}
      <p role="status" className="sr">
        {said}
      </p>
    </section>
  )
}
