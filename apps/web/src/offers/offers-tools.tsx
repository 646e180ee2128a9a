import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { Button } from '@mantine/core'
import { IconPlus, IconTableImport } from '@tabler/icons-react'
import { caseFile } from '../api/case-file.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Download } from '../ui/download.tsx'
import { filterOf, type OfferSearch } from './offer-search.ts'

interface Props {
  readonly number: CaseNumber
  readonly count: number
  readonly search: OfferSearch
  readonly canWrite: boolean
  readonly onAdd: () => void
  readonly onBring: () => void
}

/** What can be done with the list as a whole. */
export function OffersTools({ number, count, search, canWrite, onAdd, onBring }: Props) {
  const { locale } = useApp()
  const { add, bring, exported } = useWords('offers')
  const query = Object.fromEntries(Object.entries(filterOf(search)).map(([key, value]) => [key, String(value)]))
  return (
    <>
      {count > 0 && (
        <Download
          label={exported.label}
          files={[
            { label: exported.xlsx, href: caseFile(number, 'offers.xlsx', locale, query) },
            { label: exported.csv, href: caseFile(number, 'offers.csv', locale, query) },
          ]}
        />
      )}
      {canWrite && (
        <>
          <Button variant="default" leftSection={<IconTableImport size={16} aria-hidden />} onClick={onBring}>
            {bring.button}
          </Button>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
            {add}
          </Button>
        </>
      )}
    </>
  )
}
