import { describeScenario } from '../../testkit/describe-scenario.js';
import { claims, denied, policies, posts, REFUSED_BY_GATEWAY, subgraphs } from './world.js';

describeScenario('authorization on interfaces and unions', {
  subgraphs,
  withoutGateway: REFUSED_BY_GATEWAY,
  options: { authorization: { policies } },
  cases: [
    {
      guarantee: 'a fragment of which nothing is left costs its neighbours nothing',
      query: '{ posts { title ... on PrivateBlog { n: likes } } }',
      claims: claims(''),
      data: { posts: [{ title: 'open' }, { title: 'closed', n: null }] },
      errors: [denied('posts', '@', 'n')],
    },
    {
      guarantee: 'fields of an interface need what every implementer needs',
      query: '{ posts { title } me { name } }',
      data: { posts: null, me: { name: 'Ann' } },
      errors: [denied('posts')],
    },
    {
      guarantee: 'fragments on implementers are judged one by one',
      query: '{ posts { ... on PublicBlog { title } ... on PrivateBlog { t: title } } }',
      data: { posts: [{ title: 'open' }, { t: null }] },
      errors: [denied('posts', '@', '... on PrivateBlog')],
    },
    {
      guarantee: 'a field protected on one implementer is protected on the interface',
      query: '{ posts { title likes } }',
      claims: claims(''),
      data: { posts: posts.map(({ title }) => ({ title, likes: null })) },
      errors: [denied('posts', '@', 'likes')],
    },
    {
      guarantee: 'the field stays open on the implementer that does not protect it',
      query: '{ posts { ... on PublicBlog { likes } ... on PrivateBlog { likes } } }',
      claims: claims(''),
      data: { posts: [{ likes: 1 }, { likes: null }] },
      errors: [denied('posts', '@', 'likes')],
    },
    {
      guarantee: 'members of a union with the same response key are judged one by one',
      query: '{ feed { ... on PublicBlog { x: title } ... on User { x: email } } }',
      data: { feed: [{ x: 'open' }, { x: null }] },
      errors: [denied('feed', '@', 'x')],
    },
    {
      guarantee: '__typename tells only that something is there',
      query: '{ posts { __typename } }',
      data: { posts: posts.map(({ __typename }) => ({ __typename })) },
    },
  ],
});
