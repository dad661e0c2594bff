import Heading from '@atlaskit/heading';
import { start } from '../../theme/start';

start(<Heading size="medium">OKRs</Heading>);
