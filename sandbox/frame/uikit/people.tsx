/** UI Kit's people, pictures and ways of moving about: User, Image, Tile, breadcrumbs, pages. */
import { createContext, useContext, type ComponentProps, type ReactNode } from 'react';
import Avatar from '@atlaskit/avatar';
import AtlaskitBreadcrumbs, {
  BreadcrumbsItem as AtlaskitBreadcrumbsItem,
} from '@atlaskit/breadcrumbs';
import AtlaskitPagination from '@atlaskit/pagination';
import { Inline, Text } from '@atlaskit/primitives/compiled';
import AtlaskitTile from '@atlaskit/tile';
import { Inside, type NodeProps, type Palette } from './draw';
import { useLink } from './links';
import { call, isOn, passed, textProp } from './props';

/** Jira knows the name behind an account id; the frame tells it here. */
export const NamesContext = createContext<Readonly<Record<string, string>>>({});

function User({ node }: NodeProps): ReactNode {
  const accountId = textProp(node, 'accountId') ?? '';
  const name = useContext(NamesContext)[accountId] ?? 'Unknown user';
  return (
    <Inline space="space.100" alignBlock="center">
      <Avatar size="small" name={name} />
      {isOn(node, 'hideDisplayName') ? null : <Text>{name}</Text>}
    </Inline>
  );
}

function UserGroup({ node }: NodeProps): ReactNode {
  return (
    <Inline space="space.100" shouldWrap>
      <Inside node={node} />
    </Inline>
  );
}

const SIZES: Readonly<Partial<Record<string, string>>> = {
  xsmall: '16px',
  small: '24px',
  medium: '32px',
  large: '48px',
  xlarge: '96px',
};

function Image({ node }: NodeProps): ReactNode {
  const size = SIZES[textProp(node, 'size') ?? ''];
  const { width, height } = passed<{ width: string | number; height: string | number }>(node, [
    'width',
    'height',
  ]);
  return (
    <img
      src={textProp(node, 'src') ?? ''}
      alt={textProp(node, 'alt') ?? ''}
      style={{ width: width ?? size, height: height ?? size, maxWidth: '100%' }}
    />
  );
}

function Tile({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitTile>>(node, [
    'backgroundColor',
    'hasBorder',
    'isInset',
    'size',
    'testId',
  ]);
  return (
    <AtlaskitTile {...props} label={textProp(node, 'label') ?? ''}>
      <Inside node={node} />
    </AtlaskitTile>
  );
}

function Breadcrumbs({ node }: NodeProps): ReactNode {
  const props = passed<ComponentProps<typeof AtlaskitBreadcrumbs>>(node, ['label', 'maxItems']);
  return (
    <AtlaskitBreadcrumbs {...props}>
      <Inside node={node} />
    </AtlaskitBreadcrumbs>
  );
}

function BreadcrumbsItem({ node }: NodeProps): ReactNode {
  const link = useLink(textProp(node, 'href') ?? '', false);
  return <AtlaskitBreadcrumbsItem text={textProp(node, 'text') ?? ''} {...link} />;
}

function Pagination({ node }: NodeProps): ReactNode {
  type PageProps = ComponentProps<typeof AtlaskitPagination<string | number>>;
  const { pages = [] } = passed<Pick<PageProps, 'pages'>>(node, ['pages']);
  const props = passed<PageProps>(node, ['defaultSelectedIndex', 'label', 'max', 'selectedIndex']);
  return (
    <AtlaskitPagination
      {...props}
      pages={pages}
      onChange={(_event, page) => {
        call(node, 'onChange', undefined, page);
      }}
    />
  );
}

export const PEOPLE: Palette = {
  User,
  UserGroup,
  Image,
  Tile,
  Breadcrumbs,
  BreadcrumbsItem,
  Pagination,
};
