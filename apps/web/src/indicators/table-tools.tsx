import { Autocomplete, Button } from '@mantine/core'
import { IconArrowBarToLeft } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './indicators.module.css'

interface Props {
  readonly isReadOnly: boolean
  readonly sources: readonly string[]
  readonly source: string
  readonly onSource: (source: string) => void
  readonly onEarlier: () => void
}

/** Above the table: the source of what is entered next, how it is filled in, one year more. */
export function TableTools({ isReadOnly, sources, source, onSource, onEarlier }: Props) {
  const words = useWords('indicators')
  return (
    <div className={css.above}>
      {!isReadOnly && (
        <>
          <Autocomplete
            className={css.source}
            label={words.defaultSource}
            aria-description={words.defaultSourceHint}
            title={words.defaultSourceHint}
            data={[...sources]}
            maxLength={300}
            value={source}
            onChange={onSource}
          />
          <p className="quiet small">{words.hint}</p>
        </>
      )}
      <Button variant="default" leftSection={<IconArrowBarToLeft size={16} aria-hidden />} onClick={onEarlier}>
        {words.earlier}
      </Button>
    </div>
  )
}
