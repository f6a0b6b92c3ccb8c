// Small dense products. Rows of X may overlap (ldx < k): that is how a window over a sentence is read without copying.
#pragma once
#include "data.hpp"

inline Float dot(const Float *a, const Float *b, int n) { Float s = 0; for (int i = 0; i < n; i++) s += a[i] * b[i]; return s; }
inline void axpy(Float *y, Float a, const Float *x, int n) { for (int i = 0; i < n; i++) y[i] += a * x[i]; }

/** Y[i][j] += X[i] · W[j] */
inline void multiply(int n, int m, int k, const Float *X, int ldx, const Float *W, Float *Y) {
  int i = 0;
  for (; i + 4 <= n; i += 4) {
    const Float *a = X + (size_t)i * ldx, *b = a + ldx, *c = b + ldx, *d = c + ldx;
    for (int j = 0; j < m; j++) {
      const Float *w = W + (size_t)j * k;
      Float s = 0, t = 0, u = 0, v = 0;
      for (int q = 0; q < k; q++) { Float x = w[q]; s += a[q] * x; t += b[q] * x; u += c[q] * x; v += d[q] * x; }
      Y[(size_t)i * m + j] += s; Y[(size_t)(i + 1) * m + j] += t; Y[(size_t)(i + 2) * m + j] += u; Y[(size_t)(i + 3) * m + j] += v;
    }
  }
  for (; i < n; i++) for (int j = 0; j < m; j++) Y[(size_t)i * m + j] += dot(X + (size_t)i * ldx, W + (size_t)j * k, k);
}

/** Gradients of `multiply`: gW[j] += dY[i][j] X[i], dX[i] += dY[i][j] W[j] (dX may be null). */
inline void multiplyBack(int n, int m, int k, const Float *X, int ldx, const Float *W, const Float *dY, Float *gW, Float *dX) {
  for (int j = 0; j < m; j++) {
    Float *g = gW + (size_t)j * k;
    int i = 0;
    for (; i + 4 <= n; i += 4) {
      Float a = dY[(size_t)i * m + j], b = dY[(size_t)(i + 1) * m + j], c = dY[(size_t)(i + 2) * m + j], d = dY[(size_t)(i + 3) * m + j];
      if (a == 0 && b == 0 && c == 0 && d == 0) continue;
      const Float *x = X + (size_t)i * ldx, *y = x + ldx, *z = y + ldx, *w = z + ldx;
      for (int q = 0; q < k; q++) g[q] += a * x[q] + b * y[q] + c * z[q] + d * w[q];
    }
    for (; i < n; i++) { Float a = dY[(size_t)i * m + j]; if (a != 0) axpy(g, a, X + (size_t)i * ldx, k); }
  }
  if (!dX) return;
  for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) { Float a = dY[(size_t)i * m + j]; if (a != 0) axpy(dX + (size_t)i * ldx, a, W + (size_t)j * k, k); }
}

inline Float sigmoid(Float x) { return 1.f / (1.f + expf(-x)); }
