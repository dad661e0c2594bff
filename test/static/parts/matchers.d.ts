// The matchers that scripts/jest/screen-matchers.cjs gives every test of a screen, for the compiler.
import '@testing-library/jest-dom';
