import { Button, SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { caseFile } from '../api/case-file.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Download } from '../ui/download.tsx'
import css from '../ui/part-head.module.css'
import { useFindingActions } from './finding-actions.ts'
import type { FindingSearch } from './finding-search.ts'

interface Props {
  readonly search: FindingSearch
  readonly change: (part: FindingSearch) => void
  readonly shown: number
  readonly total: number
}

/** How many findings there are, how they are shown, and a new one. */
export function FindingTools({ search, change, shown, total }: Props) {
  const { locale } = useApp()
  const { number, verdict, add } = useFindingActions()
  const words = useWords('findings')
  return (
    <div className={css.head}>
      <div className={css.title}>
        <h2>{words.heading}</h2>
        <span className="quiet">{shown === total ? words.count({ count: total }) : words.countOf({ shown, total })}</span>
      </div>
      <div className={css.actions}>
        <SegmentedControl
          size="xs"
          aria-label={words.view.label}
          value={search.view ?? 'list'}
          onChange={(value) => change({ view: value === 'board' || value === 'table' ? value : undefined })}
          data={(['list', 'board', 'table'] as const).map((value) => ({ value, label: words.view[value] }))}
        />
        <Download label={words.exportLabel} files={[{ label: words.exportXlsx, href: caseFile(number, 'findings.xlsx', locale) }]} />
        {verdict.ok && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => add()}>
            {words.add}
          </Button>
        )}
      </div>
    </div>
  )
}
