import { Button, SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { caseFile } from '../api/case-file.ts'
import { useApp } from '../app/app-context.tsx'
import { Download } from '../ui/download.tsx'
import css from './ledger-head.module.css'
import type { LedgerSearch } from './ledger-search.ts'
import type { OpenLedger } from './use-ledger.ts'
import { useLedgerWords } from './use-ledger-words.ts'

interface Props {
  readonly ledger: OpenLedger
  readonly search: LedgerSearch
  readonly change: (next: LedgerSearch) => void
  readonly onAdd: () => void
}

/** Heading, bars or table, export and the one main action. On paper it says which case it is. */
export function LedgerHead({ ledger: { detail, mayWrite }, search, change, onAdd }: Props) {
  const { locale } = useApp()
  const { words } = useLedgerWords()
  const { number, name } = detail.case
  const { exported, view } = words
  return (
    <div className={css.head}>
      <h2>
        {words.heading}
        <span className={css.printed}>
          {' '}
          {number} {name}
        </span>
      </h2>
      <div className={css.actions}>
        <SegmentedControl
          size="xs"
          aria-label={view.label}
          value={search.view ?? 'bars'}
          onChange={(it) => change({ ...search, view: it === 'table' ? 'table' : undefined })}
          data={[
            { value: 'bars', label: view.bars },
            { value: 'table', label: view.table },
          ]}
        />
        <Download
          label={exported.label}
          files={[
            { label: exported.xlsx, href: caseFile(number, 'ledger.xlsx', locale) },
            { label: exported.csv, href: caseFile(number, 'ledger.csv', locale) },
            { label: exported.print, make: () => window.print() },
          ]}
        />
        {mayWrite.ok && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
            {words.services.add}
          </Button>
        )}
      </div>
    </div>
  )
}
