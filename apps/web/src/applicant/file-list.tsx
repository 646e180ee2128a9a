import type { ApplicantView } from '@etappe/domain/applications/applicant-view'
import { fileSize } from '@etappe/i18n/file-size'
import { IconFile } from '@tabler/icons-react'
import { useShell } from '../app/app-context.tsx'
import { applicantAddress } from './applicant-address.ts'
import css from './files.module.css'
import type { Uploads } from './use-uploads.ts'
import { UploadRow } from './upload-row.tsx'

interface Props {
  readonly token: string
  readonly label: string
  readonly files: ApplicantView['files']
  readonly uploads: Uploads
  /** Those on their way to this point are shown below; `null` for those to no point. */
  readonly item: string | null
}

/** Files that have arrived, to be opened by name, and below them those on their way. */
export function FileList({ token, label, files, uploads, item }: Props) {
  const { formats } = useShell()
  const running = uploads.uploads.filter((it) => it.item === item)
  if (files.length + running.length === 0) return null
  return (
    <ul aria-label={label} className={css.list}>
      {files.map((it) => (
        <li key={it.id}>
          <IconFile size={18} className="icon" aria-hidden />
          <span className={css.name}>
            <a href={applicantAddress.file(token, it.id)} download>
              <bdi>{it.name}</bdi>
            </a>
            <span className="quiet small nowrap">{fileSize(formats, it.size)}</span>
          </span>
        </li>
      ))}
      {running.map((it) => (
        <UploadRow key={it.id} upload={it} onStop={() => uploads.stop(it.id)} onAgain={() => uploads.again(it)} />
      ))}
    </ul>
  )
}
