import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { Verdict } from '@etappe/domain/access/policy'
import { Button, SegmentedControl } from '@mantine/core'
import { IconChartDots3, IconGridDots, IconPlus, IconTable } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { caseFile } from '../api/case-file.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Download, type Offered } from '../ui/download.tsx'
import { savePng, saveSvg } from '../ui/picture-file.ts'
import css from './network-page.module.css'
import { type View, views } from './network-search.ts'
import type { Dated } from './use-network.ts'

interface Props {
  readonly number: CaseNumber
  readonly now: Dated
  readonly view: View
  readonly onView: (view: View) => void
  readonly verdict: Verdict
  readonly onAdd: () => void
  readonly svg: RefObject<SVGSVGElement | null>
}

const icons = { picture: IconChartDots3, table: IconTable, grid: IconGridDots } satisfies Record<View, unknown>

/** The title with what there is on the day, the views, the files, and the way to a new cooperation. */
export function NetworkHead({ number, now, view, onView, verdict, onAdd, svg }: Props) {
  const { formats, locale } = useApp()
  const words = useWords('network')
  const { figures, on } = now
  const fileName = words.export.file({ number, on })
  const withPicture = (make: (drawn: SVGSVGElement) => unknown) => () => svg.current && make(svg.current)
  const pictures: readonly Offered[] = [
    { label: words.export.svg, make: withPicture((it) => saveSvg(it, fileName)) },
    { label: words.export.png, make: withPicture((it) => savePng(it, fileName)) },
  ]
  return (
    <div className={css.head}>
      <h2>{words.heading}</h2>
      <span className={css.sub} aria-live="polite">
        {words.sub({ organisations: figures.organisations, cooperations: figures.cooperations, on: formats.day(on) })}
      </span>
      <SegmentedControl
        size="xs"
        aria-label={words.view.label}
        value={view}
        onChange={(value) => onView(views.find((it) => it === value) ?? 'picture')}
        data={views.map((value) => {
          const Icon = icons[value]
          return {
            value,
            label: (
              <span className="row">
                <Icon size={15} aria-hidden />
                {words.view[value]}
              </span>
            ),
          }
        })}
      />
      <Download
        label={words.export.label}
        files={[...(view === 'picture' ? pictures : []), { label: words.export.xlsx, href: caseFile(number, 'network.xlsx', locale) }]}
      />
      {verdict.ok && (
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
          {words.panel.add}
        </Button>
      )}
    </div>
  )
}
