// Small dense products. Rows of X may overlap (ldx < k): that is how a window over a sentence is read without copying.
// Four rows are worked on at a time, so that what is loaded once serves several products.
#pragma once
#include "data.hpp"

inline Float dot(const Float *a, const Float *b, int n) { Float s = 0; for (int i = 0; i < n; i++) s += a[i] * b[i]; return s; }
inline void axpy(Float *y, Float a, const Float *x, int n) { for (int i = 0; i < n; i++) y[i] += a * x[i]; }

/** y[q] += a·x0 + b·x1 + c·x2 + d·x3 for two y at once. */
inline void addFour(Float *__restrict y, Float *__restrict z, const Float *x, size_t ldx, const Float *f, const Float *g, int n) {
  const Float *x1 = x + ldx, *x2 = x1 + ldx, *x3 = x2 + ldx;
  const Float a = f[0], b = f[1], c = f[2], d = f[3], e = g[0], h = g[1], p = g[2], r = g[3];
  for (int q = 0; q < n; q++) {
    Float s = x[q], t = x1[q], u = x2[q], v = x3[q];
    y[q] += a * s + b * t + c * u + d * v;
    z[q] += e * s + h * t + p * u + r * v;
  }
}

/** Y[i][j] += X[i] · W[j] */
inline void multiply(int n, int m, int k, const Float *X, int ldx, const Float *W, Float *Y) {
  int i = 0;
  for (; i + 4 <= n; i += 4) {
    const Float *a = X + (size_t)i * ldx, *b = a + ldx, *c = b + ldx, *d = c + ldx;
    Float *y = Y + (size_t)i * m;
    int j = 0;
    for (; j + 2 <= m; j += 2) {
      const Float *w = W + (size_t)j * k, *x = w + k;
      Float s = 0, t = 0, u = 0, v = 0, s1 = 0, t1 = 0, u1 = 0, v1 = 0;
      for (int q = 0; q < k; q++) { Float o = w[q], p = x[q]; s += a[q] * o; t += b[q] * o; u += c[q] * o; v += d[q] * o; s1 += a[q] * p; t1 += b[q] * p; u1 += c[q] * p; v1 += d[q] * p; }
      y[j] += s; y[m + j] += t; y[2 * m + j] += u; y[3 * m + j] += v; y[j + 1] += s1; y[m + j + 1] += t1; y[2 * m + j + 1] += u1; y[3 * m + j + 1] += v1;
    }
    for (; j < m; j++) for (int r = 0; r < 4; r++) y[r * m + j] += dot(a + (size_t)r * ldx, W + (size_t)j * k, k);
  }
  for (; i < n; i++) for (int j = 0; j < m; j++) Y[(size_t)i * m + j] += dot(X + (size_t)i * ldx, W + (size_t)j * k, k);
}

/** Gradient of the weights: gW[j] += dY[i][j] X[i]. */
inline void multiplyBackWeights(int n, int m, int k, const Float *X, int ldx, const Float *dY, Float *gW) {
  int i = 0;
  for (; i + 4 <= n; i += 4) {
    const Float *y = dY + (size_t)i * m;
    int j = 0;
    for (; j + 2 <= m; j += 2) {
      const Float f[4] = {y[j], y[m + j], y[2 * m + j], y[3 * m + j]}, g[4] = {y[j + 1], y[m + j + 1], y[2 * m + j + 1], y[3 * m + j + 1]};
      addFour(gW + (size_t)j * k, gW + (size_t)(j + 1) * k, X + (size_t)i * ldx, ldx, f, g, k);
    }
    for (; j < m; j++) for (int r = 0; r < 4; r++) axpy(gW + (size_t)j * k, y[r * m + j], X + (size_t)(i + r) * ldx, k);
  }
  for (; i < n; i++) for (int j = 0; j < m; j++) axpy(gW + (size_t)j * k, dY[(size_t)i * m + j], X + (size_t)i * ldx, k);
}

/** Gradients of `multiply`: gW[j] += dY[i][j] X[i], dX[i] += dY[i][j] W[j]. */
inline void multiplyBack(int n, int m, int k, const Float *X, int ldx, const Float *W, const Float *dY, Float *gW, Float *dX) {
  multiplyBackWeights(n, m, k, X, ldx, dY, gW);
  for (int i = 0; i < n; i++) {
    Float *__restrict d = dX + (size_t)i * ldx; const Float *__restrict y = dY + (size_t)i * m;
    int j = 0;
    for (; j + 8 <= m; j += 8) {
      const Float *__restrict w = W + (size_t)j * k;
      for (int q = 0; q < k; q++) {
        const Float *v = w + q;
        d[q] += y[j] * v[0] + y[j + 1] * v[k] + y[j + 2] * v[2 * k] + y[j + 3] * v[3 * k] + y[j + 4] * v[4 * k] + y[j + 5] * v[5 * k] + y[j + 6] * v[6 * k] + y[j + 7] * v[7 * k];
      }
    }
    for (; j < m; j++) axpy(d, y[j], W + (size_t)j * k, k);
  }
}

inline Float sigmoid(Float x) { return 1.f / (1.f + expf(-x)); }
