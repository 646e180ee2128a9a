import type { ApplicantView } from '@etappe/domain/applications/applicant-view'
import { IconDownload } from '@tabler/icons-react'
import { Section } from '../ui/section.tsx'
import css from './applicant.module.css'
import { applicantAddress } from './applicant-address.ts'
import { FileList } from './file-list.tsx'
import { UploadButton } from './upload-button.tsx'
import { useApplicantWords } from './use-applicant-words.ts'
import { largestMegabytes, type Uploads } from './use-uploads.ts'

interface Props {
  readonly token: string
  readonly view: ApplicantView
  readonly uploads: Uploads
}

/** Everything that was attached, the receipt, and the way to add what comes later. */
export function FilesSection({ token, view, uploads }: Props) {
  const { words, locale } = useApplicantWords()
  const { files, canWithdraw: isOpen } = view
  return (
    <Section title={words.files.heading} {...(files.length > 0 && { count: files.length })}>
      <div className={css.files}>
        {files.length === 0 && <p className="quiet">{words.files.none}</p>}
        <FileList token={token} label={words.files.heading} files={files} uploads={uploads} item={null} />
        {isOpen && (
          <>
            <UploadButton label={words.files.add} onAdd={(chosen) => uploads.add(chosen, null)} />
            <p className="quiet small">{words.files.hint({ size: largestMegabytes })}</p>
          </>
        )}
        <a href={applicantAddress.receipt(token, locale)} download className={css.receipt}>
          <IconDownload size={16} className="icon" aria-hidden />
          {words.files.receipt}
        </a>
      </div>
    </Section>
  )
}
