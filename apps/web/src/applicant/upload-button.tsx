import { applicationFileTypes } from '@etappe/domain/applications/application-file'
import { FileChoice } from '../ui/file-choice.tsx'
import css from './files.module.css'
import { useApplicantWords } from './use-applicant-words.ts'

interface Props {
  /** What the button is for, where it is not the only one. */
  readonly label: string
  readonly onAdd: (files: readonly File[]) => void
}

/** Adds files. */
export function UploadButton({ label, onAdd }: Props) {
  const { words } = useApplicantWords()
  return <FileChoice text={words.files.add} label={label} types={applicationFileTypes} className={css.drop} onAdd={onAdd} />
}
