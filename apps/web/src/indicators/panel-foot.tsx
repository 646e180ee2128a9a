import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useWords } from '../app/words.ts'
import { Download } from '../ui/download.tsx'
import { savePng, saveSvg } from '../ui/picture-file.ts'
import css from './indicator-panel.module.css'
import type { IndicatorRow } from './indicator-rows.ts'

interface Props {
  readonly row: IndicatorRow
  readonly chart: RefObject<SVGSVGElement | null>
  /** `null` where nothing can be entered. */
  readonly onNew: (() => void) | null
  /** `null` for those of the catalogue, and where nothing can be changed. */
  readonly onEditOwn: (() => void) | null
}

/** What can be done with one indicator. */
export function PanelFoot({ row, chart, onNew, onEditOwn }: Props) {
  const words = useWords('indicators')
  const hasFigures = [...row.values.values()].some((it) => it.value !== null)
  return (
    <div className={css.foot}>
      {onNew && (
        <Button variant="default" onClick={onNew}>
          {words.detail.newYear}
        </Button>
      )}
      {onEditOwn && (
        <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={onEditOwn}>
          {words.detail.editOwn}
        </Button>
      )}
      {hasFigures && (
        <Download
          label={words.detail.chart}
          files={[
            { label: words.files.svg, make: () => chart.current && saveSvg(chart.current, row.name) },
            { label: words.files.png, make: () => chart.current && savePng(chart.current, row.name) },
          ]}
        />
      )}
    </div>
  )
}
