import type { DocumentType } from '@etappe/domain/documents/document'
import { IconFileText, IconFileTypePdf, IconFileTypePpt, IconFileTypeXls, IconPhoto } from '@tabler/icons-react'
import css from './document-list.module.css'

const office = 'application/vnd.openxmlformats-officedocument'
const icons: Readonly<Record<DocumentType, typeof IconFileText>> = {
  'application/pdf': IconFileTypePdf,
  'image/png': IconPhoto,
  'image/jpeg': IconPhoto,
  [`${office}.wordprocessingml.document`]: IconFileText,
  [`${office}.spreadsheetml.sheet`]: IconFileTypeXls,
  [`${office}.presentationml.presentation`]: IconFileTypePpt,
} as Record<DocumentType, typeof IconFileText>

/** The sign of a kind of document; its word stands below the name. */
export function DocumentSign({ type }: { readonly type: DocumentType }) {
  const Icon = icons[type]
  return (
    <span className={css.icon} aria-hidden>
      <Icon size={20} />
    </span>
  )
}
