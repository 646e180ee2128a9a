import type { CatalogueIndicator } from '@etappe/domain/baseline/indicator'
import { Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './indicators.module.css'

interface Props {
  /** Those of the catalogue that are not listed. */
  readonly further: readonly CatalogueIndicator[]
  readonly onFurther: (key: CatalogueIndicator) => void
  readonly onOwn: () => void
}

/** Adds a further indicator of the catalogue to the list, or one of the case's own. */
export function AddMenu({ further, onFurther, onOwn }: Props) {
  const words = useWords('indicators')
  const { indicator: names } = useWords('baseline')
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconPlus size={16} aria-hidden />}>{words.add}</Button>
      </Menu.Target>
      <Menu.Dropdown className={css.menu}>
        <Menu.Item onClick={onOwn}>{words.addOwn}</Menu.Item>
        <Menu.Divider />
        <Menu.Label>{further.length > 0 ? words.addFurther : words.allListed}</Menu.Label>
        {further.map((key) => (
          <Menu.Item key={key} onClick={() => onFurther(key)}>
            {names[key]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
