import { applicationFileTypes } from '@etappe/domain/applications/application-file'
import { FileChoice } from '../ui/file-choice.tsx'
import { fileLimits } from './file-rules.ts'
import css from './files.module.css'
import { useApplyWords } from './use-apply-words.ts'

/** Where files are chosen, with what may be. */
export function FileDrop({ onAdd }: { readonly onAdd: (files: readonly File[]) => void }) {
  const { words } = useApplyWords()
  return (
    <FileChoice text={words.files.add} types={applicationFileTypes} className={css.drop} onAdd={onAdd}>
      <span className={css.or}>{words.files.drop}</span>
      <p className={css.hint}>{words.files.hint(fileLimits)}</p>
    </FileChoice>
  )
}
