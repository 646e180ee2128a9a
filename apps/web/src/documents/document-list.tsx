import { can } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import { documentTypes } from '@etappe/domain/documents/document'
import { FileButton, Button } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { DocumentItem } from './document-item.tsx'
import css from './document-list.module.css'
import { useUpload } from './use-upload.ts'

/** The documents of a case, and the way to add one. */
export function DocumentList({ detail }: { readonly detail: CaseDetail }) {
  const { api, me } = useApp()
  const words = useWords('plan').document
  const { data } = useSuspenseQuery(api.document.list.queryOptions({ caseId: detail.case.id }))
  const { add, isPending, name, message } = useUpload(detail)
  const verdict = can(me.actor, 'document.write', accessOf(detail))
  const button = verdict.ok && (
    <FileButton accept={documentTypes.join(',')} onChange={(file) => file && add(file)} inputProps={{ 'aria-label': words.add }}>
      {(props) => (
        <Button {...props} variant="subtle" size="compact-sm" loading={isPending} leftSection={<IconUpload size={16} aria-hidden />}>
          {words.add}
        </Button>
      )}
    </FileButton>
  )
  return (
    <Section title={words.heading} {...(data.documents.length > 0 ? { count: data.documents.length, action: button } : {})}>
      {data.documents.length === 0 && <EmptyState action={button}>{words.none}</EmptyState>}
      {isPending && (
        <p role="status" className={css.line}>
          {words.uploading({ name })}
        </p>
      )}
      {message !== null && !isPending && (
        <p role="alert" className={`${css.line} bad`}>
          {message}
        </p>
      )}
      <ul aria-label={words.heading}>
        {data.documents.map((it) => (
          <DocumentItem key={it.id} document={it} addedBy={data.names[it.addedBy] ?? ''} isMine={verdict.ok} />
        ))}
      </ul>
      {verdict.ok && <p className={`${css.line} quiet small`}>{words.hint}</p>}
    </Section>
  )
}
