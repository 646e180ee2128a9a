import { requestKinds } from '@etappe/domain/requests/case-request'
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { BlockTable } from '../ui/block-table.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { DecidedAdmissionRow } from './decided-admission-row.tsx'
import { DecidedRow } from './decided-row.tsx'
import css from './decided-log.module.css'
import { type DecidedKind, useDecided } from './use-decided.ts'
import { useRequestWords } from './use-request-words.ts'

const kinds = [...requestKinds, 'admission'] as const satisfies readonly DecidedKind[]

/** What was decided, the newest first. */
export function DecidedLog() {
  const { messages: m } = useApp()
  const { words } = useRequestWords()
  const [kind, setKind] = useState<DecidedKind | null>(null)
  const { items, error, retry, loadMore, isLoadingMore } = useDecided(kind)
  const said = words.log
  const { column } = said
  return (
    <>
      <NativeSelect
        label={said.kind}
        className={css.kind}
        value={kind ?? ''}
        onChange={(event) => setKind(kinds.find((it) => it === event.currentTarget.value) ?? null)}
        data={[
          { value: '', label: said.allKinds },
          ...kinds.map((it) => ({ value: it, label: it === 'admission' ? words.admission : words.kind[it] })),
        ]}
      />
      {error && !items && (
        <div role="alert" className={css.failed}>
          <p>
            {words.failed} {messageFor(m, error)}
          </p>
          <Button variant="default" onClick={retry}>
            {words.retry}
          </Button>
        </div>
      )}
      {items?.length === 0 && <EmptyState>{said.empty}</EmptyState>}
      {items && items.length > 0 && (
        <BlockTable caption={said.caption} below={900}>
          <thead>
            <tr>
              <th scope="col">{column.decided}</th>
              <th scope="col">{column.case}</th>
              <th scope="col">{column.what}</th>
              <th scope="col">{column.result}</th>
              <th scope="col">{column.comment}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((it) =>
              it.kind === 'request' ? <DecidedRow key={it.id} row={it.row} /> : <DecidedAdmissionRow key={it.id} row={it.row} />,
            )}
          </tbody>
        </BlockTable>
      )}
      {loadMore && (
        <Button variant="default" mt="md" loading={isLoadingMore} onClick={loadMore}>
          {said.more}
        </Button>
      )}
    </>
  )
}
